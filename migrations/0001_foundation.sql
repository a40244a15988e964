-- Foundation: what every room stands on. Run as owner.
revoke all on schema public from public;
grant usage on schema public to app_rw, relay, sealer, regulator, auth;
alter default privileges in schema public revoke all on tables from public;
alter default privileges revoke execute on functions from public;

-- The slug that `inTenant` set for this transaction, or null: policies compare with it and so show nothing outside `inTenant`.
create function current_tenant() returns text
  language sql stable parallel safe
  return nullif(current_setting('app.tenant_id', true), '');
grant execute on function current_tenant() to app_rw, relay, sealer, regulator, auth;

-- Stands behind tables whose rows are facts: no role, not even the owner by mistake, changes or removes one.
create function refuse_change() returns trigger
  language plpgsql as $$
begin
  raise exception '% is append only', tg_table_name using errcode = 'insufficient_privilege';
end
$$;

create table tenant (
  id text not null,
  name text not null,
  status text not null default 'active',
  clock_offset_seconds bigint not null default 0,
  is_demo boolean not null default false,
  created_at timestamptz not null default clock_timestamp(),
  constraint tenant_pkey primary key (id),
  constraint tenant_slug check (id ~ '^[a-z][a-z0-9-]{0,38}[a-z0-9]$'),
  constraint tenant_status check (status in ('active', 'suspended')),
  constraint tenant_clock check (is_demo or clock_offset_seconds = 0)
);
grant select on tenant to app_rw, relay, sealer, regulator, auth;

create table idempotency_key (
  tenant_id text not null,
  client text not null,
  key text not null,
  request_hash bytea not null,
  status smallint,
  body bytea,
  created_at timestamptz not null,
  constraint idempotency_key_pkey primary key (tenant_id, client, key),
  constraint idempotency_key_tenant foreign key (tenant_id) references tenant (id),
  constraint idempotency_key_size check (length(key) between 1 and 200 and length(client) between 1 and 200)
);
alter table idempotency_key enable row level security;
alter table idempotency_key force row level security;
create policy tenant_only on idempotency_key
  using (tenant_id = nullif(current_setting('app.tenant_id', true), ''))
  with check (tenant_id = nullif(current_setting('app.tenant_id', true), ''));
grant select, insert, update (status, body) on idempotency_key to app_rw;

create table outbox (
  tenant_id text not null,
  id uuid not null,
  type text not null,
  payload jsonb not null,
  order_key text,
  dedupe_key text not null,
  announced_at timestamptz not null,
  relayed_at timestamptz,
  constraint outbox_pkey primary key (tenant_id, id),
  constraint outbox_dedupe_key unique (tenant_id, dedupe_key),
  constraint outbox_tenant foreign key (tenant_id) references tenant (id)
);
create index outbox_waiting on outbox (tenant_id, id) where relayed_at is null;
alter table outbox enable row level security;
alter table outbox force row level security;
create policy tenant_only on outbox to app_rw, regulator, owner
  using (tenant_id = nullif(current_setting('app.tenant_id', true), ''))
  with check (tenant_id = nullif(current_setting('app.tenant_id', true), ''));
-- The relay goes round all tenants, and sees nothing but this table.
create policy relay_all on outbox to relay using (true) with check (true);
grant select, insert on outbox to app_rw;
grant select, update (relayed_at), delete on outbox to relay;

-- The queue (pg-boss) lives in its own schema, local to the coordinator; the owner creates its tables and queues at deploy.
create schema job;
grant usage on schema job to relay;
alter default privileges in schema job grant select, insert, update, delete on tables to relay;
alter default privileges in schema job grant usage, select on sequences to relay;
alter default privileges in schema job grant execute on functions to relay;
