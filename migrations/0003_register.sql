-- Register: the files of each city as they stand in the database. Run as owner.

-- Everything one folder said at one time: raw files and parsed content, packed. A decision names the snapshot it was made by, so it can
-- always be made again (quality 10).
create table city_snapshot (
  tenant_id text not null,
  hash text not null,
  content bytea not null,
  applied_at timestamptz not null,
  constraint city_snapshot_pkey primary key (tenant_id, hash),
  constraint city_snapshot_tenant foreign key (tenant_id) references tenant (id),
  constraint city_snapshot_hash check (hash ~ '^[0-9a-f]{64}$')
);

-- The snapshot the city runs on now.
create table city_register (
  tenant_id text not null,
  snapshot_hash text not null,
  applied_at timestamptz not null,
  constraint city_register_pkey primary key (tenant_id),
  constraint city_register_snapshot foreign key (tenant_id, snapshot_hash) references city_snapshot (tenant_id, hash)
);

-- One wording of one plan. The highest version of a code is the one that counts; a version with contracts is the last of its code.
create table plan_version (
  tenant_id text not null,
  id uuid not null,
  plan_code text not null,
  version_no integer not null,
  plan_year integer not null,
  hash text not null,
  snapshot_hash text not null,
  title text not null,
  product_name text not null,
  filing_no text,
  actuary_name text,
  actuary_signed_on date,
  stage text not null,
  window_from date not null,
  window_to date not null,
  cover_from date not null,
  cover_to date not null,
  source text not null,
  content jsonb not null,
  first_contract_on date,
  created_at timestamptz not null,
  constraint plan_version_pkey primary key (tenant_id, id),
  constraint plan_version_number unique (tenant_id, plan_code, version_no),
  constraint plan_version_tenant foreign key (tenant_id) references tenant (id),
  constraint plan_version_snapshot foreign key (tenant_id, snapshot_hash) references city_snapshot (tenant_id, hash),
  constraint plan_version_hash check (hash ~ '^[0-9a-f]{64}$'),
  constraint plan_version_stage check (stage in ('draft', 'review', 'approved')),
  constraint plan_version_approved check (
    stage <> 'approved' or (filing_no is not null and actuary_name is not null and actuary_signed_on is not null)),
  constraint plan_version_dates check (window_from <= window_to and cover_from <= cover_to)
);

-- Terms never change under a contract: only the stage moves, and the day of the first contract is set once.
create function refuse_plan_change() returns trigger
  language plpgsql as $$
begin
  if (to_jsonb(new) - 'stage' - 'first_contract_on') is distinct from (to_jsonb(old) - 'stage' - 'first_contract_on')
    or (old.first_contract_on is not null and (new.first_contract_on, new.stage) is distinct from (old.first_contract_on, old.stage)) then
    raise exception 'a plan version never changes' using errcode = 'insufficient_privilege';
  end if;
  return new;
end
$$;

create trigger city_snapshot_fact before update or delete on city_snapshot for each row execute function refuse_change();
create trigger city_snapshot_kept before truncate on city_snapshot for each statement execute function refuse_change();
create trigger plan_version_fact before update on plan_version for each row execute function refuse_plan_change();
create trigger plan_version_stays before delete on plan_version for each row execute function refuse_change();
create trigger plan_version_kept before truncate on plan_version for each statement execute function refuse_change();

alter table city_snapshot enable row level security;
alter table city_snapshot force row level security;
create policy tenant_only on city_snapshot
  using (tenant_id = nullif(current_setting('app.tenant_id', true), ''))
  with check (tenant_id = nullif(current_setting('app.tenant_id', true), ''));
alter table city_register enable row level security;
alter table city_register force row level security;
create policy tenant_only on city_register
  using (tenant_id = nullif(current_setting('app.tenant_id', true), ''))
  with check (tenant_id = nullif(current_setting('app.tenant_id', true), ''));
alter table plan_version enable row level security;
alter table plan_version force row level security;
create policy tenant_only on plan_version
  using (tenant_id = nullif(current_setting('app.tenant_id', true), ''))
  with check (tenant_id = nullif(current_setting('app.tenant_id', true), ''));

grant select on city_snapshot, city_register, plan_version to app_rw, regulator;
grant update (first_contract_on) on plan_version to app_rw;
