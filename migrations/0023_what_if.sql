-- What-if: other figures tried on the city's own claims. Asked for, worked in the background, kept with the hashes of the plans compared.
create table what_if (
  tenant_id text not null,
  id uuid not null,
  plan_code text not null,
  city_hash text not null,
  wish jsonb not null,
  state text not null,
  done_people integer not null,
  all_people integer,
  result jsonb,
  requested_by uuid not null,
  requested_at timestamptz not null,
  finished_at timestamptz,
  constraint what_if_pkey primary key (tenant_id, id),
  constraint what_if_city foreign key (tenant_id, city_hash) references city_snapshot (tenant_id, hash),
  constraint what_if_state check (state in ('requested', 'running', 'done', 'failed')),
  constraint what_if_result check ((state = 'done') = (result is not null)),
  constraint what_if_finished check ((state in ('done', 'failed')) = (finished_at is not null))
);
create trigger what_if_fact before update on what_if for each row execute function refuse_simulation_change();
create trigger what_if_stays before delete on what_if for each row execute function refuse_change();
create trigger what_if_kept before truncate on what_if for each statement execute function refuse_change();
alter table what_if enable row level security;
alter table what_if force row level security;
create policy tenant_only on what_if
  using (tenant_id = nullif(current_setting('app.tenant_id', true), ''))
  with check (tenant_id = nullif(current_setting('app.tenant_id', true), ''));
grant select, insert on what_if to app_rw;
grant update (state, done_people, all_people, result, finished_at) on what_if to app_rw;
grant select on what_if to regulator;
