-- Drafts: how a plan comes to be, from the first wording to its publication. Run as owner.

create table program_draft (
  tenant_id text not null,
  id uuid not null,
  plan_code text not null,
  from_code text not null,
  state text not null,
  revision_no integer not null,
  base_hash text not null,
  content_hash text not null,
  opened_by uuid not null,
  opened_at timestamptz not null,
  changed_at timestamptz not null,
  published_hash text,
  constraint program_draft_pkey primary key (tenant_id, id),
  constraint program_draft_tenant foreign key (tenant_id) references tenant (id),
  constraint program_draft_base foreign key (tenant_id, base_hash) references city_snapshot (tenant_id, hash),
  constraint program_draft_published foreign key (tenant_id, published_hash) references city_snapshot (tenant_id, hash),
  constraint program_draft_state check (state in ('draft', 'review', 'approved', 'published', 'withdrawn')),
  constraint program_draft_out check ((state = 'published') = (published_hash is not null)),
  constraint program_draft_hash check (content_hash ~ '^[0-9a-f]{64}$')
);
create index program_draft_listed on program_draft (tenant_id, state, id);

-- Each wording that was ever saved, with who saved it: the files that differ from the base, packed.
create table draft_revision (
  tenant_id text not null,
  draft_id uuid not null,
  revision_no integer not null,
  base_hash text not null,
  content_hash text not null,
  files bytea not null,
  edited_by uuid not null,
  edited_at timestamptz not null,
  constraint draft_revision_pkey primary key (tenant_id, draft_id, revision_no),
  constraint draft_revision_draft foreign key (tenant_id, draft_id) references program_draft (tenant_id, id),
  constraint draft_revision_base foreign key (tenant_id, base_hash) references city_snapshot (tenant_id, hash),
  constraint draft_revision_hash check (content_hash ~ '^[0-9a-f]{64}$')
);

-- What people did about a draft; each act names the very content it is about, by its hash.
create table draft_event (
  tenant_id text not null,
  id uuid not null,
  draft_id uuid not null,
  kind text not null,
  revision_no integer not null,
  content_hash text not null,
  actor_id uuid not null,
  actor_role text not null,
  actor_coinsurer text,
  note text,
  place text,
  answers uuid,
  happened_at timestamptz not null,
  constraint draft_event_pkey primary key (tenant_id, id),
  constraint draft_event_draft foreign key (tenant_id, draft_id) references program_draft (tenant_id, id),
  constraint draft_event_kind check (kind in ('opened', 'submitted', 'commented', 'objected', 'answered', 'signed', 'approved', 'returned',
    'rebased', 'published', 'withdrawn')),
  constraint draft_event_said check (kind not in ('commented', 'objected', 'answered', 'returned') or length(note) > 0),
  constraint draft_event_answers check ((kind = 'answered') = (answers is not null))
);
create index draft_event_of on draft_event (tenant_id, draft_id, id);

-- What a draft's difference would have done to real claims. Its result is set once and then stands.
create table plan_simulation (
  tenant_id text not null,
  id uuid not null,
  draft_id uuid not null,
  draft_hash text not null,
  base_hash text not null,
  state text not null,
  done_people integer not null,
  all_people integer,
  result jsonb,
  requested_by uuid not null,
  requested_at timestamptz not null,
  finished_at timestamptz,
  constraint plan_simulation_pkey primary key (tenant_id, id),
  constraint plan_simulation_draft foreign key (tenant_id, draft_id) references program_draft (tenant_id, id),
  constraint plan_simulation_base foreign key (tenant_id, base_hash) references city_snapshot (tenant_id, hash),
  constraint plan_simulation_state check (state in ('requested', 'running', 'done', 'failed')),
  constraint plan_simulation_result check ((state = 'done') = (result is not null)),
  constraint plan_simulation_finished check ((state in ('done', 'failed')) = (finished_at is not null))
);
create index plan_simulation_of on plan_simulation (tenant_id, draft_id, id);

create function refuse_simulation_change() returns trigger
  language plpgsql as $$
begin
  if old.state in ('done', 'failed') then
    raise exception 'a finished simulation never changes' using errcode = 'insufficient_privilege';
  end if;
  return new;
end
$$;

create trigger draft_revision_fact before update or delete on draft_revision for each row execute function refuse_change();
create trigger draft_revision_kept before truncate on draft_revision for each statement execute function refuse_change();
create trigger draft_event_fact before update or delete on draft_event for each row execute function refuse_change();
create trigger draft_event_kept before truncate on draft_event for each statement execute function refuse_change();
create trigger plan_simulation_fact before update on plan_simulation for each row execute function refuse_simulation_change();
create trigger plan_simulation_stays before delete on plan_simulation for each row execute function refuse_change();
create trigger plan_simulation_kept before truncate on plan_simulation for each statement execute function refuse_change();

alter table program_draft enable row level security;
alter table program_draft force row level security;
create policy tenant_only on program_draft
  using (tenant_id = nullif(current_setting('app.tenant_id', true), ''))
  with check (tenant_id = nullif(current_setting('app.tenant_id', true), ''));
alter table draft_revision enable row level security;
alter table draft_revision force row level security;
create policy tenant_only on draft_revision
  using (tenant_id = nullif(current_setting('app.tenant_id', true), ''))
  with check (tenant_id = nullif(current_setting('app.tenant_id', true), ''));
alter table draft_event enable row level security;
alter table draft_event force row level security;
create policy tenant_only on draft_event
  using (tenant_id = nullif(current_setting('app.tenant_id', true), ''))
  with check (tenant_id = nullif(current_setting('app.tenant_id', true), ''));
alter table plan_simulation enable row level security;
alter table plan_simulation force row level security;
create policy tenant_only on plan_simulation
  using (tenant_id = nullif(current_setting('app.tenant_id', true), ''))
  with check (tenant_id = nullif(current_setting('app.tenant_id', true), ''));

grant select, insert on program_draft, draft_revision, draft_event, plan_simulation to app_rw;
grant update (state, revision_no, base_hash, content_hash, changed_at, published_hash) on program_draft to app_rw;
grant update (state, done_people, all_people, result, finished_at) on plan_simulation to app_rw;
grant select on program_draft, draft_revision, draft_event, plan_simulation to regulator;

-- Publication is the server's to do: it adds a snapshot and a version, and moves the city on to them. Neither can be changed afterwards.
grant insert on city_snapshot, plan_version to app_rw;
grant insert, update on city_register to app_rw;
