-- Reporting: each source of a posting stands once in its view; an adjudication stood twice, and its entries were listed twice. Run as owner.
create or replace view report_source with (security_invoker = true) as
select tenant_id, id as source_id, 'claim' as kind, 'claim' as subject_kind, id as subject_id from claim
union all
select tenant_id, id, 'adjudication', 'claim', claim_id from adjudication
union all
select tenant_id, id, 'collection', subject_kind, subject_id from collection
union all
select r.tenant_id, r.id, 'refund', c.subject_kind, c.subject_id
from refund r join collection c on c.tenant_id = r.tenant_id and c.id = r.collection_id
union all
select tenant_id, id, 'disbursement', subject_kind, subject_id from disbursement;
