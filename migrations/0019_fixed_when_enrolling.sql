-- What a policy fixes for the whole year: the category its pathway gives, and the claim-free years known when it was ordered.

alter table policy add column category text not null default 'general';
alter table policy alter column category drop default;
alter table policy add column claim_free_years smallint not null default 0;
alter table policy alter column claim_free_years drop default;
alter table policy add constraint policy_claim_free_years check (claim_free_years >= 0 and claim_free_years < continuous_years);

-- Plan years of which a payout to an insured stands, as the claims room says: claim-free years are counted by it.
create table claim_year (
  tenant_id text not null,
  person_id uuid not null,
  plan_year smallint not null,
  stands boolean not null,
  constraint claim_year_pkey primary key (tenant_id, person_id, plan_year),
  constraint claim_year_person foreign key (tenant_id, person_id) references person (tenant_id, id)
);
alter table claim no force row level security;
insert into claim_year (tenant_id, person_id, plan_year, stands)
  select tenant_id, insured_id, plan_year, true from claim
  where insured_id is not null and plan_year is not null
  group by tenant_id, insured_id, plan_year having sum(booked_fen) > 0;
alter table claim force row level security;
alter table claim_year enable row level security;
alter table claim_year force row level security;
create policy tenant_only on claim_year
  using (tenant_id = nullif(current_setting('app.tenant_id', true), ''))
  with check (tenant_id = nullif(current_setting('app.tenant_id', true), ''));
grant select, insert, update (stands) on claim_year to app_rw;
grant select on claim_year to regulator;
