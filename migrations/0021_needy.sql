-- That a person is in need is proven like what the roll cannot tell; a city's pathway may give such people a category.

alter table evidence drop constraint evidence_fact;
alter table evidence add constraint evidence_fact
  check (fact in ('worksHere', 'studiesHere', 'dischargedThisYear', 'needy'));
