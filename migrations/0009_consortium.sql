-- Consortium: a cycle's roster as it stood when its first window opened, its shares by plan year, and the members' statements. Run as owner.

-- A cycle enters this table when its roster closes and never changes afterwards. `seats` is what closes it: an insurer needs a seat (W21).
create table consortium_cycle (
  tenant_id text not null,
  code text not null,
  name text not null,
  first_year smallint not null,
  last_year smallint not null,
  seats smallint not null,
  lead_code text not null,
  election_method text not null,
  election_on date not null,
  election_clause text,
  most_members smallint,
  most_members_clause text,
  exception_reason text,
  exception_by text,
  exception_on date,
  lead_fee_bp integer not null,
  lead_fee_clause text,
  closed_clause text,
  closed_at timestamptz not null,
  constraint consortium_cycle_pkey primary key (tenant_id, code),
  constraint consortium_cycle_seats unique (tenant_id, code, seats),
  constraint consortium_cycle_tenant foreign key (tenant_id) references tenant (id),
  constraint consortium_cycle_years check (first_year between 2000 and 2100 and last_year between first_year and 2100),
  constraint consortium_cycle_has_seats check (seats between 1 and 50),
  constraint consortium_cycle_fee check (lead_fee_bp between 0 and 10000),
  -- More members than the principle allows stand on a recorded exception (W20).
  constraint consortium_cycle_exception check (
    most_members is null or seats <= most_members
    or (exception_reason is not null and exception_by is not null and exception_on is not null))
);

-- A coinsurer sits in one of its cycle's seats. All are taken when the cycle closes, so no other insurer finds one inside it.
create table coinsurer (
  tenant_id text not null,
  cycle_code text not null,
  code text not null,
  seat smallint not null,
  seats smallint not null,
  name text not null,
  short_name text not null,
  licence text not null,
  is_lead boolean not null,
  illustrative boolean not null,
  constraint coinsurer_pkey primary key (tenant_id, cycle_code, code),
  constraint coinsurer_seat unique (tenant_id, cycle_code, seat),
  constraint coinsurer_cycle foreign key (tenant_id, cycle_code, seats) references consortium_cycle (tenant_id, code, seats),
  constraint coinsurer_in_seat check (seat between 1 and seats)
);
create unique index coinsurer_one_lead on coinsurer (tenant_id, cycle_code) where is_lead;

-- A plan year belongs to one cycle.
create table consortium_year (
  tenant_id text not null,
  plan_year smallint not null,
  cycle_code text not null,
  constraint consortium_year_pkey primary key (tenant_id, plan_year),
  constraint consortium_year_of_cycle unique (tenant_id, plan_year, cycle_code),
  constraint consortium_year_cycle foreign key (tenant_id, cycle_code) references consortium_cycle (tenant_id, code)
);

-- Each member's share of a plan year, in basis points; those of a year sum to 10,000.
create table coinsurer_share (
  tenant_id text not null,
  plan_year smallint not null,
  cycle_code text not null,
  coinsurer_code text not null,
  share_bp integer not null,
  constraint coinsurer_share_pkey primary key (tenant_id, plan_year, coinsurer_code),
  constraint coinsurer_share_year foreign key (tenant_id, plan_year, cycle_code)
    references consortium_year (tenant_id, plan_year, cycle_code),
  constraint coinsurer_share_member foreign key (tenant_id, cycle_code, coinsurer_code)
    references coinsurer (tenant_id, cycle_code, code),
  constraint coinsurer_share_of_whole check (share_bp between 0 and 10000)
);

-- A statement keeps the totals to date it was made from; what a member is owed by it is the growth since the one before.
create table member_statement (
  tenant_id text not null,
  id uuid not null,
  plan_year smallint not null,
  number integer not null,
  as_of_on date not null,
  premium_fen bigint not null,
  claims_fen bigint not null,
  third_party_fen bigint not null,
  issued_at timestamptz not null,
  issued_by text not null,
  constraint member_statement_pkey primary key (tenant_id, id),
  constraint member_statement_number unique (tenant_id, plan_year, number),
  constraint member_statement_year foreign key (tenant_id, plan_year) references consortium_year (tenant_id, plan_year),
  constraint member_statement_counts check (number >= 1)
);

-- A member's lines of a statement, all to date.
create table member_statement_part (
  tenant_id text not null,
  statement_id uuid not null,
  coinsurer_code text not null,
  share_bp integer not null,
  premium_fen bigint not null,
  lead_fee_paid_fen bigint not null,
  lead_fee_received_fen bigint not null,
  claims_fen bigint not null,
  third_party_fen bigint not null,
  constraint member_statement_part_pkey primary key (tenant_id, statement_id, coinsurer_code),
  constraint member_statement_part_of foreign key (tenant_id, statement_id) references member_statement (tenant_id, id)
);

create trigger consortium_cycle_fact before update or delete on consortium_cycle for each row execute function refuse_change();
create trigger consortium_cycle_kept before truncate on consortium_cycle for each statement execute function refuse_change();
create trigger coinsurer_fact before update or delete on coinsurer for each row execute function refuse_change();
create trigger coinsurer_kept before truncate on coinsurer for each statement execute function refuse_change();
create trigger consortium_year_fact before update or delete on consortium_year for each row execute function refuse_change();
create trigger consortium_year_kept before truncate on consortium_year for each statement execute function refuse_change();
create trigger coinsurer_share_fact before update or delete on coinsurer_share for each row execute function refuse_change();
create trigger coinsurer_share_kept before truncate on coinsurer_share for each statement execute function refuse_change();
create trigger member_statement_fact before update or delete on member_statement for each row execute function refuse_change();
create trigger member_statement_kept before truncate on member_statement for each statement execute function refuse_change();
create trigger member_statement_part_fact before update or delete on member_statement_part for each row execute function refuse_change();
create trigger member_statement_part_kept before truncate on member_statement_part for each statement execute function refuse_change();

alter table consortium_cycle enable row level security;
alter table consortium_cycle force row level security;
create policy tenant_only on consortium_cycle
  using (tenant_id = nullif(current_setting('app.tenant_id', true), ''))
  with check (tenant_id = nullif(current_setting('app.tenant_id', true), ''));
alter table coinsurer enable row level security;
alter table coinsurer force row level security;
create policy tenant_only on coinsurer
  using (tenant_id = nullif(current_setting('app.tenant_id', true), ''))
  with check (tenant_id = nullif(current_setting('app.tenant_id', true), ''));
alter table consortium_year enable row level security;
alter table consortium_year force row level security;
create policy tenant_only on consortium_year
  using (tenant_id = nullif(current_setting('app.tenant_id', true), ''))
  with check (tenant_id = nullif(current_setting('app.tenant_id', true), ''));
alter table coinsurer_share enable row level security;
alter table coinsurer_share force row level security;
create policy tenant_only on coinsurer_share
  using (tenant_id = nullif(current_setting('app.tenant_id', true), ''))
  with check (tenant_id = nullif(current_setting('app.tenant_id', true), ''));
alter table member_statement enable row level security;
alter table member_statement force row level security;
create policy tenant_only on member_statement
  using (tenant_id = nullif(current_setting('app.tenant_id', true), ''))
  with check (tenant_id = nullif(current_setting('app.tenant_id', true), ''));
alter table member_statement_part enable row level security;
alter table member_statement_part force row level security;
create policy tenant_only on member_statement_part
  using (tenant_id = nullif(current_setting('app.tenant_id', true), ''))
  with check (tenant_id = nullif(current_setting('app.tenant_id', true), ''));

grant select, insert on consortium_cycle, coinsurer, consortium_year, coinsurer_share, member_statement, member_statement_part to app_rw;
grant select on consortium_cycle, coinsurer, consortium_year, coinsurer_share, member_statement, member_statement_part to regulator;
