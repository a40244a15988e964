-- Enrollment: orders, their lines, policies. Run as owner.

-- A basket as it was ordered: price, plan version, notice and deadline are frozen here.
create table enrollment_order (
  tenant_id text not null,
  id uuid not null,
  account_id uuid not null,
  kind text not null,
  plan_version_id uuid not null,
  plan_code text not null,
  plan_year smallint not null,
  city_hash text not null,
  channel text not null,
  total_fen bigint not null,
  status text not null,
  notice_version text not null,
  notice_sha256 text not null,
  placed_at timestamptz not null,
  pay_until timestamptz not null,
  ended_at timestamptz,
  -- the collection that paid for it; null while unpaid and for what was free
  served_by uuid,
  constraint enrollment_order_pkey primary key (tenant_id, id),
  constraint enrollment_order_tenant foreign key (tenant_id) references tenant (id),
  constraint enrollment_order_kind check (kind in ('enrollment', 'price-due')),
  constraint enrollment_order_total check (total_fen >= 0),
  constraint enrollment_order_notice check (notice_sha256 ~ '^[0-9a-f]{64}$'),
  constraint enrollment_order_status
    check (status in ('waiting-for-payment', 'completed', 'expired', 'cancelled', 'refunded'))
);
create index enrollment_order_account on enrollment_order (tenant_id, account_id, id);
create index enrollment_order_waiting on enrollment_order (tenant_id, pay_until) where status = 'waiting-for-payment';
alter table enrollment_order enable row level security;
alter table enrollment_order force row level security;
create policy tenant_only on enrollment_order
  using (tenant_id = nullif(current_setting('app.tenant_id', true), ''))
  with check (tenant_id = nullif(current_setting('app.tenant_id', true), ''));
grant select, insert, update (status, ended_at, served_by) on enrollment_order to app_rw;
grant select on enrollment_order to regulator;

-- One insured in an order, with the decision: facts, reasons, clauses.
create table order_line (
  tenant_id text not null,
  order_id uuid not null,
  person_id uuid not null,
  amount_fen bigint not null,
  cover_from date not null,
  cover_to date not null,
  enrolled_years smallint not null,
  continuous_years smallint not null,
  health_status text,
  first_enrolled_health_status text,
  decision jsonb not null,
  -- the policy whose price fell due, on orders of that kind
  amends_policy_id uuid,
  constraint order_line_pkey primary key (tenant_id, order_id, person_id),
  constraint order_line_order foreign key (tenant_id, order_id) references enrollment_order (tenant_id, id),
  constraint order_line_person foreign key (tenant_id, person_id) references person (tenant_id, id),
  constraint order_line_amount check (amount_fen >= 0),
  constraint order_line_cover check (cover_from <= cover_to)
);
create index order_line_amends on order_line (tenant_id, amends_policy_id) where amends_policy_id is not null;
create index order_line_person_id on order_line (tenant_id, person_id);
alter table order_line enable row level security;
alter table order_line force row level security;
create policy tenant_only on order_line
  using (tenant_id = nullif(current_setting('app.tenant_id', true), ''))
  with check (tenant_id = nullif(current_setting('app.tenant_id', true), ''));
grant select, insert on order_line to app_rw;
grant select on order_line to regulator;
create trigger order_line_fact before update or delete on order_line for each row execute function refuse_change();
create trigger order_line_kept before truncate on order_line for each statement execute function refuse_change();

-- Cover of one insured for one plan year.
create table policy (
  tenant_id text not null,
  id uuid not null,
  policy_no text not null,
  order_id uuid not null,
  account_id uuid not null,
  person_id uuid not null,
  plan_version_id uuid not null,
  plan_code text not null,
  plan_year smallint not null,
  level text not null,
  premium_fen bigint not null,
  price_name text not null,
  pathway_code text not null,
  enrolled_years smallint not null,
  continuous_years smallint not null,
  health_status text,
  first_enrolled_health_status text,
  cover_from date not null,
  cover_to date not null,
  status text not null,
  issued_at timestamptz not null,
  cancelled_at timestamptz,
  constraint policy_pkey primary key (tenant_id, id),
  constraint policy_no_once unique (tenant_id, policy_no),
  constraint policy_line foreign key (tenant_id, order_id, person_id) references order_line (tenant_id, order_id, person_id),
  constraint policy_premium check (premium_fen >= 0),
  constraint policy_cover check (cover_from <= cover_to),
  constraint policy_status check (status in ('live', 'cancelled')),
  constraint policy_cancelled check ((status = 'cancelled') = (cancelled_at is not null))
);
-- Without any key, one live policy per insured and plan year (quality 4).
create unique index policy_one_live on policy (tenant_id, person_id, plan_year) where status = 'live';
create index policy_account on policy (tenant_id, account_id, id);
create index policy_plan_year on policy (tenant_id, plan_year, id);
create index policy_order on policy (tenant_id, order_id);
alter table policy enable row level security;
alter table policy force row level security;
create policy tenant_only on policy
  using (tenant_id = nullif(current_setting('app.tenant_id', true), ''))
  with check (tenant_id = nullif(current_setting('app.tenant_id', true), ''));
grant select, insert, update (status, cancelled_at, premium_fen, price_name) on policy to app_rw;
grant select on policy to regulator;

-- What reporting may know: how many are insured, and at what premium, by plan year.
create view enrolled_by_year with (security_invoker = true) as
  select tenant_id, plan_year, count(*) as insured, coalesce(sum(premium_fen), 0)::bigint as premium_fen
  from policy where status = 'live' group by tenant_id, plan_year;
grant select on enrolled_by_year to app_rw, regulator;
