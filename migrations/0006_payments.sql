-- Payments: collections, what channels and banks told, refunds, disbursements, alarms. Run as owner.

-- One attempt to collect money for a subject (an order) through a channel.
create table collection (
  tenant_id text not null,
  id uuid not null,
  subject_kind text not null,
  subject_id uuid not null,
  channel text not null,
  trade_no text not null,
  amount_fen bigint not null,
  plan_year smallint not null,
  description text not null,
  state text not null,
  page_url text,
  pay_until timestamptz not null,
  created_at timestamptz not null,
  paid_at timestamptz,
  settled_at timestamptz,
  transaction_no text,
  refund_asked_fen bigint not null default 0,
  queries smallint not null default 0,
  next_query_at timestamptz,
  constraint collection_pkey primary key (tenant_id, id),
  constraint collection_trade_no unique (tenant_id, channel, trade_no),
  constraint collection_tenant foreign key (tenant_id) references tenant (id),
  constraint collection_subject check (subject_kind in ('order', 'unknown')),
  constraint collection_amount check (amount_fen > 0),
  constraint collection_state check (state in ('created', 'pending', 'settled', 'closed')),
  constraint collection_settled check ((state = 'settled') = (settled_at is not null and paid_at is not null)),
  -- Never more goes back than came in.
  constraint collection_refunds check (refund_asked_fen between 0 and amount_fen and (refund_asked_fen = 0 or state = 'settled'))
);
create unique index collection_one_open on collection (tenant_id, subject_id, channel) where state in ('created', 'pending');
create index collection_subject_id on collection (tenant_id, subject_id);
create index collection_to_query on collection (tenant_id, next_query_at) where next_query_at is not null;
alter table collection enable row level security;
alter table collection force row level security;
create policy tenant_only on collection
  using (tenant_id = nullif(current_setting('app.tenant_id', true), ''))
  with check (tenant_id = nullif(current_setting('app.tenant_id', true), ''));
grant select, insert,
  update (state, page_url, paid_at, settled_at, transaction_no, refund_asked_fen, queries, next_query_at) on collection to app_rw;
grant select on collection to regulator;

-- What an outside party told, by callback or when asked: the raw words sealed, the meaning in columns. State follows from the set of these.
create table channel_event (
  tenant_id text not null,
  id uuid not null,
  channel text not null,
  source text not null,
  body_sealed bytea not null,
  body_mac bytea not null,
  kind text not null,
  merchant_no text not null,
  trade_no text not null,
  refund_no text,
  transaction_no text,
  told text not null,
  reason text,
  amount_fen bigint not null,
  happened_at timestamptz not null,
  received_at timestamptz not null,
  outcome text not null,
  processed_at timestamptz,
  constraint channel_event_pkey primary key (tenant_id, id),
  constraint channel_event_once unique (tenant_id, channel, source, body_mac),
  constraint channel_event_tenant foreign key (tenant_id) references tenant (id),
  constraint channel_event_source check (source in ('callback', 'query')),
  constraint channel_event_kind check (kind in ('payment', 'refund', 'disbursement')),
  constraint channel_event_told check (told in ('done', 'failed')),
  constraint channel_event_outcome check (outcome in ('waiting', 'applied', 'needless', 'orphan', 'mismatch', 'foreign', 'returned')),
  constraint channel_event_mac check (length(body_mac) = 32)
);
create index channel_event_trade on channel_event (tenant_id, channel, trade_no);
create index channel_event_waiting on channel_event (tenant_id, received_at) where outcome = 'waiting';
alter table channel_event enable row level security;
alter table channel_event force row level security;
create policy tenant_only on channel_event
  using (tenant_id = nullif(current_setting('app.tenant_id', true), ''))
  with check (tenant_id = nullif(current_setting('app.tenant_id', true), ''));
grant select, insert, update (outcome, processed_at) on channel_event to app_rw;
grant select on channel_event to regulator;

-- Money going back by the way it came.
create table refund (
  tenant_id text not null,
  id uuid not null,
  collection_id uuid not null,
  refund_no text not null,
  amount_fen bigint not null,
  reason text not null,
  state text not null,
  requested_at timestamptz not null,
  settled_at timestamptz,
  queries smallint not null default 0,
  next_query_at timestamptz,
  constraint refund_pkey primary key (tenant_id, id),
  constraint refund_no_key unique (tenant_id, refund_no),
  constraint refund_collection foreign key (tenant_id, collection_id) references collection (tenant_id, id),
  constraint refund_amount check (amount_fen > 0),
  constraint refund_state check (state in ('requested', 'sent', 'settled', 'failed')),
  constraint refund_settled check ((state = 'settled') = (settled_at is not null))
);
create index refund_of_collection on refund (tenant_id, collection_id);
create index refund_to_query on refund (tenant_id, next_query_at) where next_query_at is not null;
alter table refund enable row level security;
alter table refund force row level security;
create policy tenant_only on refund
  using (tenant_id = nullif(current_setting('app.tenant_id', true), ''))
  with check (tenant_id = nullif(current_setting('app.tenant_id', true), ''));
grant select, insert, update (state, settled_at, queries, next_query_at) on refund to app_rw;
grant select on refund to regulator;

-- A payout through the bank. Payee and account are sealed.
create table disbursement (
  tenant_id text not null,
  id uuid not null,
  subject_kind text not null,
  subject_id uuid not null,
  instruction_no text not null,
  payee_sealed bytea not null,
  account_sealed bytea not null,
  amount_fen bigint not null,
  plan_year smallint not null,
  purpose text not null,
  state text not null,
  bank_reason text,
  requested_at timestamptz not null,
  settled_at timestamptz,
  queries smallint not null default 0,
  next_query_at timestamptz,
  constraint disbursement_pkey primary key (tenant_id, id),
  constraint disbursement_instruction unique (tenant_id, instruction_no),
  constraint disbursement_tenant foreign key (tenant_id) references tenant (id),
  constraint disbursement_amount check (amount_fen > 0),
  constraint disbursement_subject check (subject_kind in ('claim', 'supplementary')),
  constraint disbursement_state check (state in ('requested', 'sent', 'settled', 'returned')),
  constraint disbursement_settled check ((state in ('settled', 'returned')) = (settled_at is not null))
);
-- One instruction for a subject at a time: a second waits until the bank has settled or returned the first.
create unique index disbursement_one_live on disbursement (tenant_id, subject_kind, subject_id) where state in ('requested', 'sent');
create index disbursement_to_query on disbursement (tenant_id, next_query_at) where next_query_at is not null;
alter table disbursement enable row level security;
alter table disbursement force row level security;
create policy tenant_only on disbursement
  using (tenant_id = nullif(current_setting('app.tenant_id', true), ''))
  with check (tenant_id = nullif(current_setting('app.tenant_id', true), ''));
grant select, insert, update (state, bank_reason, settled_at, queries, next_query_at) on disbursement to app_rw;
grant select on disbursement to regulator;

-- What a person at finance must look at.
create table payment_alarm (
  tenant_id text not null,
  id uuid not null,
  kind text not null,
  subject_kind text not null,
  subject_id uuid not null,
  raised_at timestamptz not null,
  closed_at timestamptz,
  closed_by uuid,
  constraint payment_alarm_pkey primary key (tenant_id, id),
  constraint payment_alarm_once unique (tenant_id, kind, subject_id),
  constraint payment_alarm_tenant foreign key (tenant_id) references tenant (id),
  constraint payment_alarm_kind check (kind in ('unknown-order', 'wrong-amount', 'wrong-merchant', 'refund-failed', 'payout-returned')),
  constraint payment_alarm_subject check (subject_kind in ('event', 'refund', 'disbursement'))
);
create index payment_alarm_open on payment_alarm (tenant_id, id) where closed_at is null;
alter table payment_alarm enable row level security;
alter table payment_alarm force row level security;
create policy tenant_only on payment_alarm
  using (tenant_id = nullif(current_setting('app.tenant_id', true), ''))
  with check (tenant_id = nullif(current_setting('app.tenant_id', true), ''));
grant select, insert, update (closed_at, closed_by) on payment_alarm to app_rw;
grant select on payment_alarm to regulator;
