-- Claims: settlement record → claim → adjudication → approval → disbursement. Run as owner.

-- A file of records from the agency: kept whole and sealed, each of its rows answered.
create table settlement_import (
  tenant_id text not null,
  id uuid not null,
  file_name text not null,
  format text not null,
  body_sealed bytea not null,
  body_mac bytea not null,
  rows_total integer not null,
  rows_accepted integer not null,
  rows_repeated integer not null,
  rows_refused integer not null,
  answers_sealed bytea not null,
  received_by text not null,
  received_at timestamptz not null,
  constraint settlement_import_pkey primary key (tenant_id, id),
  constraint settlement_import_once unique (tenant_id, body_mac),
  constraint settlement_import_tenant foreign key (tenant_id) references tenant (id),
  constraint settlement_import_format check (format in ('csv', 'jsonl')),
  constraint settlement_import_rows check (rows_accepted + rows_repeated + rows_refused = rows_total)
);

-- The agency's immutable fact, as received; readable only in its mapped columns. A correction is another record.
create table settlement_record (
  tenant_id text not null,
  id uuid not null,
  insuplc_admdvs text not null,
  setl_id text not null,
  kind text not null,
  channel text not null,
  route text not null,
  import_id uuid,
  body_sealed bytea not null,
  body_mac bytea not null,
  certificate_index bytea,
  visit_index bytea,
  orig_setl_id text,
  institution_code text not null,
  institution_name text not null,
  treated_in text,
  med_type text not null,
  begin_on date not null,
  end_on date not null,
  settled_on date not null,
  total_fen bigint not null,
  in_scope_fen bigint not null,
  class_b_first_pay_fen bigint not null,
  over_price_cap_fen bigint not null,
  out_of_catalogue_fen bigint not null,
  funds_fen bigint not null,
  hospital_fen bigint not null,
  borne_fen bigint not null,
  received_at timestamptz not null,
  constraint settlement_record_pkey primary key (tenant_id, id),
  constraint settlement_record_key unique (tenant_id, insuplc_admdvs, setl_id),
  constraint settlement_record_tenant foreign key (tenant_id) references tenant (id),
  constraint settlement_record_kind check (kind in ('settlement', 'reversal')),
  constraint settlement_record_channel check (channel in ('hospital', 'file')),
  constraint settlement_record_route check (route in ('one-stop', 'paper'))
);
create index settlement_record_visit on settlement_record (tenant_id, visit_index);
create index settlement_record_institution on settlement_record (tenant_id, institution_code, id);

-- Prior approval of a drug for one insured (W16).
create table drug_approval (
  tenant_id text not null,
  id uuid not null,
  insured_id uuid not null,
  drug text not null,
  indication text,
  from_on date not null,
  to_on date,
  approved_by text not null,
  approved_at timestamptz not null,
  constraint drug_approval_pkey primary key (tenant_id, id),
  constraint drug_approval_insured foreign key (tenant_id, insured_id) references person (tenant_id, id),
  constraint drug_approval_dates check (to_on is null or from_on <= to_on)
);
create index drug_approval_insured_drug on drug_approval (tenant_id, insured_id, drug);

-- Where money for an insured or an institution goes: name and account sealed, the newest wins.
create table payout_account (
  tenant_id text not null,
  holder_kind text not null,
  holder_id text not null,
  name_sealed bytea not null,
  account_sealed bytea not null,
  changed_by text not null,
  changed_at timestamptz not null,
  constraint payout_account_pkey primary key (tenant_id, holder_kind, holder_id),
  constraint payout_account_tenant foreign key (tenant_id) references tenant (id),
  constraint payout_account_kind check (holder_kind in ('insured', 'institution'))
);

-- Our case about one settlement record. `payable_fen` is the sum of its adjudications, below zero when a reversal takes back more than it
-- paid; `booked_fen` is what of it the ledger has as incurred; booked − paid is owed, or to be returned when negative.
create table claim (
  tenant_id text not null,
  id uuid not null,
  record_id uuid not null,
  insured_id uuid,
  policy_id uuid,
  plan_version_id uuid,
  plan_code text,
  plan_year integer,
  status text not null,
  reason text,
  payee text not null,
  adjudication_no integer not null default 0,
  held_no integer,
  burden_fen bigint not null default 0,
  payable_fen bigint not null default 0,
  booked_fen bigint not null default 0,
  paid_fen bigint not null default 0,
  reviewed_by uuid,
  approved_by uuid,
  disbursement_id uuid,
  received_on date not null,
  paused_from date,
  paused_to date,
  due_on date,
  due_provisional boolean not null default false,
  review_asked_at timestamptz,
  review_answered_at timestamptz,
  paid_on date,
  changed_at timestamptz not null,
  constraint claim_pkey primary key (tenant_id, id),
  constraint claim_record unique (tenant_id, record_id),
  constraint claim_of_record foreign key (tenant_id, record_id) references settlement_record (tenant_id, id),
  constraint claim_insured foreign key (tenant_id, insured_id) references person (tenant_id, id),
  constraint claim_plan_version foreign key (tenant_id, plan_version_id) references plan_version (tenant_id, id),
  constraint claim_status check (status in
    ('received', 'unmatched', 'review', 'ready', 'approved', 'paying', 'paid', 'zero', 'denied', 'reversed')),
  constraint claim_payee check (payee in ('institution', 'insured')),
  constraint claim_amounts check (burden_fen >= 0 and paid_fen >= 0),
  constraint claim_owed check (status not in ('approved', 'paying') or (booked_fen = payable_fen and booked_fen > paid_fen)),
  constraint claim_closed check (status not in ('paid', 'zero', 'denied', 'reversed') or booked_fen = payable_fen),
  constraint claim_held check (held_no <= adjudication_no),
  constraint claim_matched check (status in ('received', 'unmatched', 'denied', 'reversed') or policy_id is not null)
);
create index claim_insured_year on claim (tenant_id, insured_id, plan_year);
create index claim_queue on claim (tenant_id, status, due_on, id) where status in ('unmatched', 'review', 'ready', 'approved', 'paying');
create index claim_listed on claim (tenant_id, status, id);
create index claim_asked on claim (tenant_id, review_asked_at) where review_asked_at is not null and review_answered_at is null;
create index claim_disbursement on claim (tenant_id, disbursement_id) where disbursement_id is not null;

-- An opinion about a claim; only the latest counts. Each that moves counters is a link in the chain of (insured, plan year).
create table adjudication (
  tenant_id text not null,
  id uuid not null,
  claim_id uuid not null,
  version_no integer not null,
  kind text not null,
  record_id uuid not null,
  insured_id uuid not null,
  plan_year integer not null,
  plan_version_id uuid not null,
  snapshot_hash text not null,
  chain_no integer,
  status text not null,
  burden_fen bigint not null,
  not_covered_fen bigint not null,
  payable_fen bigint not null,
  facts_sealed bytea not null,
  explanation_sealed bytea not null,
  decided_by text not null,
  decided_at timestamptz not null,
  constraint adjudication_pkey primary key (tenant_id, id),
  constraint adjudication_version unique (tenant_id, claim_id, version_no),
  constraint adjudication_chain unique (tenant_id, insured_id, plan_year, chain_no),
  constraint adjudication_claim foreign key (tenant_id, claim_id) references claim (tenant_id, id),
  constraint adjudication_record foreign key (tenant_id, record_id) references settlement_record (tenant_id, id),
  constraint adjudication_plan_version foreign key (tenant_id, plan_version_id) references plan_version (tenant_id, id),
  constraint adjudication_snapshot foreign key (tenant_id, snapshot_hash) references city_snapshot (tenant_id, hash),
  constraint adjudication_kind check (kind in ('claim', 'reversal')),
  constraint adjudication_status check (status in ('payable', 'zero', 'denied', 'review')),
  constraint adjudication_amounts check (kind = 'reversal' or payable_fen >= 0)
);

-- What an insured has used of a plan year. Its row lock is what puts claims of one person in a row.
create table accumulator (
  tenant_id text not null,
  insured_id uuid not null,
  plan_year integer not null,
  last_chain_no integer not null,
  counters jsonb not null,
  changed_at timestamptz not null,
  constraint accumulator_pkey primary key (tenant_id, insured_id, plan_year),
  constraint accumulator_insured foreign key (tenant_id, insured_id) references person (tenant_id, id)
);

-- A record that takes another back: applied, or waiting for the one it names, or for a person.
create table reversal (
  tenant_id text not null,
  record_id uuid not null,
  status text not null,
  reason text,
  original_id uuid,
  orig_insuplc text not null,
  orig_setl_id text,
  visit_index bytea,
  total_fen bigint not null,
  received_at timestamptz not null,
  applied_at timestamptz,
  constraint reversal_pkey primary key (tenant_id, record_id),
  constraint reversal_of_record foreign key (tenant_id, record_id) references settlement_record (tenant_id, id),
  constraint reversal_original foreign key (tenant_id, original_id) references settlement_record (tenant_id, id),
  constraint reversal_status check (status in ('received', 'waiting', 'review', 'applied', 'dismissed')),
  constraint reversal_applied check ((status = 'applied') = (applied_at is not null))
);
create index reversal_waiting on reversal (tenant_id, status, received_at) where status in ('received', 'waiting', 'review');
create index reversal_of on reversal (tenant_id, original_id) where original_id is not null;

-- Every move of a claim: who, when, from where to where, and why.
create table claim_event (
  tenant_id text not null,
  id uuid not null,
  claim_id uuid not null,
  what text not null,
  from_status text,
  to_status text not null,
  actor text not null,
  note_sealed bytea,
  happened_at timestamptz not null,
  constraint claim_event_pkey primary key (tenant_id, id),
  constraint claim_event_claim foreign key (tenant_id, claim_id) references claim (tenant_id, id)
);
create index claim_event_of on claim_event (tenant_id, claim_id, id);

create trigger settlement_import_fact before update or delete on settlement_import for each row execute function refuse_change();
create trigger settlement_import_kept before truncate on settlement_import for each statement execute function refuse_change();
create trigger settlement_record_fact before update or delete on settlement_record for each row execute function refuse_change();
create trigger settlement_record_kept before truncate on settlement_record for each statement execute function refuse_change();
create trigger adjudication_fact before update or delete on adjudication for each row execute function refuse_change();
create trigger adjudication_kept before truncate on adjudication for each statement execute function refuse_change();
create trigger claim_event_fact before update or delete on claim_event for each row execute function refuse_change();
create trigger claim_event_kept before truncate on claim_event for each statement execute function refuse_change();

alter table settlement_import enable row level security;
alter table settlement_import force row level security;
create policy tenant_only on settlement_import
  using (tenant_id = nullif(current_setting('app.tenant_id', true), ''))
  with check (tenant_id = nullif(current_setting('app.tenant_id', true), ''));
alter table settlement_record enable row level security;
alter table settlement_record force row level security;
create policy tenant_only on settlement_record
  using (tenant_id = nullif(current_setting('app.tenant_id', true), ''))
  with check (tenant_id = nullif(current_setting('app.tenant_id', true), ''));
alter table drug_approval enable row level security;
alter table drug_approval force row level security;
create policy tenant_only on drug_approval
  using (tenant_id = nullif(current_setting('app.tenant_id', true), ''))
  with check (tenant_id = nullif(current_setting('app.tenant_id', true), ''));
alter table payout_account enable row level security;
alter table payout_account force row level security;
create policy tenant_only on payout_account
  using (tenant_id = nullif(current_setting('app.tenant_id', true), ''))
  with check (tenant_id = nullif(current_setting('app.tenant_id', true), ''));
alter table claim enable row level security;
alter table claim force row level security;
create policy tenant_only on claim
  using (tenant_id = nullif(current_setting('app.tenant_id', true), ''))
  with check (tenant_id = nullif(current_setting('app.tenant_id', true), ''));
alter table adjudication enable row level security;
alter table adjudication force row level security;
create policy tenant_only on adjudication
  using (tenant_id = nullif(current_setting('app.tenant_id', true), ''))
  with check (tenant_id = nullif(current_setting('app.tenant_id', true), ''));
alter table accumulator enable row level security;
alter table accumulator force row level security;
create policy tenant_only on accumulator
  using (tenant_id = nullif(current_setting('app.tenant_id', true), ''))
  with check (tenant_id = nullif(current_setting('app.tenant_id', true), ''));
alter table reversal enable row level security;
alter table reversal force row level security;
create policy tenant_only on reversal
  using (tenant_id = nullif(current_setting('app.tenant_id', true), ''))
  with check (tenant_id = nullif(current_setting('app.tenant_id', true), ''));
alter table claim_event enable row level security;
alter table claim_event force row level security;
create policy tenant_only on claim_event
  using (tenant_id = nullif(current_setting('app.tenant_id', true), ''))
  with check (tenant_id = nullif(current_setting('app.tenant_id', true), ''));

grant select, insert on settlement_import, settlement_record, drug_approval, adjudication, claim_event to app_rw;
grant select, insert, update on claim, accumulator, reversal, payout_account to app_rw;
grant select on settlement_record, claim, adjudication, accumulator, reversal, claim_event to regulator;
