-- Ledger: postings are facts, balances their running totals. A posting is one row from (debit, 借) to (credit, 贷): it balances by construction.
create table posting (
  tenant_id text not null,
  id uuid not null,
  journal_id uuid not null,
  event_code text not null,
  source_id uuid not null,
  leg smallint not null,
  from_account text not null,
  to_account text not null,
  amount_fen bigint not null,
  plan_year smallint not null,
  booked_on date not null,
  constraint posting_pkey primary key (tenant_id, id),
  -- What happened once is booked once, however often it is told.
  constraint posting_once unique (tenant_id, event_code, source_id, leg),
  constraint posting_tenant foreign key (tenant_id) references tenant (id),
  constraint posting_amount check (amount_fen > 0),
  constraint posting_accounts check (
    from_account <> to_account
    and from_account ~ '^[a-z]+(:[a-z0-9-]{1,60})?$' and to_account ~ '^[a-z]+(:[a-z0-9-]{1,60})?$'),
  constraint posting_leg check (leg between 0 and 999),
  constraint posting_plan_year check (plan_year between 2000 and 2100)
);
create index posting_from on posting (tenant_id, from_account, plan_year, id);
create index posting_to on posting (tenant_id, to_account, plan_year, id);
alter table posting enable row level security;
alter table posting force row level security;
create policy tenant_only on posting
  using (tenant_id = nullif(current_setting('app.tenant_id', true), ''))
  with check (tenant_id = nullif(current_setting('app.tenant_id', true), ''));
create trigger posting_fact before update or delete on posting for each row execute function refuse_change();
create trigger posting_kept before truncate on posting for each statement execute function refuse_change();
grant select, insert on posting to app_rw;
grant select on posting to regulator;

-- Each account's totals by plan year, in up to 32 stripes so that no row is hot; a figure sums the stripes.
create table balance (
  tenant_id text not null,
  account text not null,
  plan_year smallint not null,
  stripe smallint not null,
  from_fen bigint not null,
  to_fen bigint not null,
  constraint balance_pkey primary key (tenant_id, account, plan_year, stripe),
  constraint balance_tenant foreign key (tenant_id) references tenant (id),
  constraint balance_stripe check (stripe between 0 and 31),
  constraint balance_totals check (from_fen >= 0 and to_fen >= 0),
  -- Money held for others: it has one stripe, so that the database itself can see that more never leaves it than came in.
  constraint balance_restricted check (
    not (account = 'refund:payable' or account like 'sponsor:%') or (stripe = 0 and to_fen >= from_fen))
);
alter table balance enable row level security;
alter table balance force row level security;
create policy tenant_only on balance
  using (tenant_id = nullif(current_setting('app.tenant_id', true), ''))
  with check (tenant_id = nullif(current_setting('app.tenant_id', true), ''));
create trigger balance_kept before truncate on balance for each statement execute function refuse_change();
grant select, insert, update (from_fen, to_fen) on balance to app_rw;
grant select on balance to regulator;
