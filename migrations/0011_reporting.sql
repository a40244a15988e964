-- Reporting: views over what other rooms hold, for figures and their drill-down. All run with the asker's own rights. Run as owner.

-- What flowed out of and into each account, by plan year and month of booking.
create view report_account_month with (security_invoker = true) as
select tenant_id, plan_year, to_char(booked_on, 'YYYY-MM') as month, account,
  sum(from_fen)::bigint as from_fen, sum(to_fen)::bigint as to_fen
from (
  select tenant_id, plan_year, booked_on, from_account as account, amount_fen as from_fen, 0::bigint as to_fen from posting
  union all
  select tenant_id, plan_year, booked_on, to_account, 0, amount_fen from posting
) moved
group by tenant_id, plan_year, month, account;

-- Claims by state: how many, of how many people, and what adjudication says they pay beyond what is booked.
create view report_claims with (security_invoker = true) as
select tenant_id, plan_year, status, count(*) as claims, count(distinct insured_id) as people,
  sum(payable_fen - booked_fen)::bigint as open_fen
from claim where plan_year is not null
group by tenant_id, plan_year, status;

-- What a posting's source stands for: the claim or the order behind it.
create view report_source with (security_invoker = true) as
select tenant_id, id as source_id, 'claim' as kind, 'claim' as subject_kind, id as subject_id from claim
union all
select tenant_id, id, 'adjudication', 'claim', claim_id from adjudication
union all
select tenant_id, id, 'adjudication', 'claim', claim_id from adjudication
union all
select tenant_id, id, 'collection', subject_kind, subject_id from collection
union all
select r.tenant_id, r.id, 'refund', c.subject_kind, c.subject_id
from refund r join collection c on c.tenant_id = r.tenant_id and c.id = r.collection_id
union all
select tenant_id, id, 'disbursement', subject_kind, subject_id from disbursement;

-- Policies that stand, by what made their price, how they came in, and through which channel.
create view report_enrolled with (security_invoker = true) as
select p.tenant_id, p.plan_year, p.price_name, p.pathway_code, o.channel, count(*) as policies
from policy p join enrollment_order o on o.tenant_id = p.tenant_id and o.id = p.order_id
where p.status = 'live'
group by p.tenant_id, p.plan_year, p.price_name, p.pathway_code, o.channel;

grant select on report_enrolled, report_account_month, report_claims, report_source to app_rw, regulator;
