-- Contact: inquiries and complaints with owner, deadline and outcome (W28), and the visit after a paid claim (W29). Run as owner.
create table inquiry (
  tenant_id text not null,
  id uuid not null,
  kind text not null,
  category text not null,
  channel text not null,
  account_id uuid,
  subject_sealed bytea not null,
  status text not null,
  owner_id uuid,
  outcome text,
  opened_at timestamptz not null,
  opened_on date not null,
  due_on date not null,
  due_provisional boolean not null,
  answered_at timestamptz,
  closed_at timestamptz,
  constraint inquiry_pkey primary key (tenant_id, id),
  constraint inquiry_tenant foreign key (tenant_id) references tenant (id),
  constraint inquiry_kind check (kind in ('inquiry', 'complaint')),
  constraint inquiry_channel check (channel in ('portal', 'hotline', 'counter')),
  constraint inquiry_status check (status in ('open', 'answered', 'closed')),
  constraint inquiry_closed check ((status = 'closed') = (closed_at is not null and outcome is not null)),
  constraint inquiry_from check ((channel = 'portal') = (account_id is not null))
);
create index inquiry_waiting on inquiry (tenant_id, due_on, id) where status = 'open';
create index inquiry_listed on inquiry (tenant_id, status, id);
create index inquiry_account on inquiry (tenant_id, account_id, id) where account_id is not null;

-- What was said, by whom, never changed.
create table inquiry_message (
  tenant_id text not null,
  id uuid not null,
  inquiry_id uuid not null,
  author text not null,
  author_id uuid,
  body_sealed bytea not null,
  said_at timestamptz not null,
  constraint inquiry_message_pkey primary key (tenant_id, id),
  constraint inquiry_message_of foreign key (tenant_id, inquiry_id) references inquiry (tenant_id, id),
  constraint inquiry_message_author check (author in ('resident', 'staff'))
);
create index inquiry_message_order on inquiry_message (tenant_id, inquiry_id, id);

-- One visit per paid claim.
create table follow_up (
  tenant_id text not null,
  id uuid not null,
  claim_id uuid not null,
  due_on date not null,
  due_provisional boolean not null,
  status text not null,
  score smallint,
  note_sealed bytea,
  done_by uuid,
  done_at timestamptz,
  created_at timestamptz not null,
  constraint follow_up_pkey primary key (tenant_id, id),
  constraint follow_up_claim unique (tenant_id, claim_id),
  constraint follow_up_of_claim foreign key (tenant_id, claim_id) references claim (tenant_id, id),
  constraint follow_up_status check (status in ('waiting', 'reached', 'not-reached')),
  constraint follow_up_score check (score between 1 and 5),
  constraint follow_up_done check ((status = 'waiting') = (done_at is null) and (score is null or status = 'reached'))
);
create index follow_up_waiting on follow_up (tenant_id, due_on, id) where status = 'waiting';

create trigger inquiry_message_fact before update or delete on inquiry_message for each row execute function refuse_change();
create trigger inquiry_message_kept before truncate on inquiry_message for each statement execute function refuse_change();

alter table inquiry enable row level security;
alter table inquiry force row level security;
create policy tenant_only on inquiry
  using (tenant_id = nullif(current_setting('app.tenant_id', true), ''))
  with check (tenant_id = nullif(current_setting('app.tenant_id', true), ''));
alter table inquiry_message enable row level security;
alter table inquiry_message force row level security;
create policy tenant_only on inquiry_message
  using (tenant_id = nullif(current_setting('app.tenant_id', true), ''))
  with check (tenant_id = nullif(current_setting('app.tenant_id', true), ''));
alter table follow_up enable row level security;
alter table follow_up force row level security;
create policy tenant_only on follow_up
  using (tenant_id = nullif(current_setting('app.tenant_id', true), ''))
  with check (tenant_id = nullif(current_setting('app.tenant_id', true), ''));

grant select, insert, update on inquiry, follow_up to app_rw;
grant select, insert on inquiry_message to app_rw;
grant select on inquiry, follow_up to regulator;
