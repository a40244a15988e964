-- Access: the audit trail, machine clients, staff memberships (tenant tables) and the sign-in tables (local). Run as owner.

-- One row per act, written in the act's own transaction. The HMAC's key is not in the database.
create table audit_row (
  tenant_id text not null,
  id uuid not null,
  at timestamptz not null,
  actor_realm text not null,
  actor_id text not null,
  actor_role text,
  action text not null,
  subject_kind text not null,
  subject_id text not null,
  detail jsonb not null,
  key_version smallint not null,
  mac bytea not null,
  constraint audit_row_pkey primary key (tenant_id, id),
  constraint audit_row_realm check (actor_realm in ('public', 'resident', 'staff', 'machine', 'system')),
  constraint audit_row_mac check (length(mac) = 32)
);
create index audit_row_subject on audit_row (tenant_id, subject_kind, subject_id, id);
alter table audit_row enable row level security;
alter table audit_row force row level security;
create policy tenant_only on audit_row to app_rw, owner
  using (tenant_id = nullif(current_setting('app.tenant_id', true), ''))
  with check (tenant_id = nullif(current_setting('app.tenant_id', true), ''));
create policy sealer_all on audit_row for select to sealer using (true);
grant select, insert on audit_row to app_rw;
grant select on audit_row to sealer;
create trigger audit_row_fact before update or delete on audit_row for each row execute function refuse_change();
create trigger audit_row_kept before truncate on audit_row for each statement execute function refuse_change();

-- Rows not yet in a block. The sealer takes them away; nobody else can.
create table audit_pending (
  tenant_id text not null,
  id uuid not null,
  constraint audit_pending_pkey primary key (tenant_id, id)
);
alter table audit_pending enable row level security;
alter table audit_pending force row level security;
create policy tenant_only on audit_pending to app_rw, owner
  using (tenant_id = nullif(current_setting('app.tenant_id', true), ''))
  with check (tenant_id = nullif(current_setting('app.tenant_id', true), ''));
create policy sealer_all on audit_pending to sealer using (true) with check (true);
grant select, insert on audit_pending to app_rw;
grant select, update, delete on audit_pending to sealer;

-- The chain: each block names its rows, hashes them, and hashes the block before it.
create table audit_block (
  tenant_id text not null,
  block_no bigint not null,
  row_ids uuid[] not null,
  rows_hash bytea not null,
  previous_hash bytea not null,
  hash bytea not null,
  key_version smallint not null,
  sealed_at timestamptz not null,
  constraint audit_block_pkey primary key (tenant_id, block_no),
  constraint audit_block_tenant foreign key (tenant_id) references tenant (id),
  constraint audit_block_sizes check (cardinality(row_ids) > 0 and length(rows_hash) = 32 and length(previous_hash) = 32 and length(hash) = 32)
);
alter table audit_block enable row level security;
alter table audit_block force row level security;
create policy tenant_only on audit_block to app_rw, owner
  using (tenant_id = nullif(current_setting('app.tenant_id', true), ''))
  with check (tenant_id = nullif(current_setting('app.tenant_id', true), ''));
create policy sealer_all on audit_block to sealer using (true) with check (true);
grant select on audit_block to app_rw;
grant select, insert on audit_block to sealer;
create trigger audit_block_fact before update or delete on audit_block for each row execute function refuse_change();
create trigger audit_block_kept before truncate on audit_block for each statement execute function refuse_change();

-- How far the chain reaches, so that a cut tail is missed.
create table audit_head (
  tenant_id text not null,
  block_no bigint not null,
  hash bytea not null,
  key_version smallint not null,
  mac bytea not null,
  constraint audit_head_pkey primary key (tenant_id),
  constraint audit_head_tenant foreign key (tenant_id) references tenant (id)
);
alter table audit_head enable row level security;
alter table audit_head force row level security;
create policy tenant_only on audit_head to app_rw, owner
  using (tenant_id = nullif(current_setting('app.tenant_id', true), ''))
  with check (tenant_id = nullif(current_setting('app.tenant_id', true), ''));
create policy sealer_all on audit_head to sealer using (true) with check (true);
grant select on audit_head to app_rw;
grant select, insert, update on audit_head to sealer;

-- Hospitals, channels and agency systems that sign their requests.
create table machine_client (
  tenant_id text not null,
  id uuid not null,
  name text not null,
  institution text,
  scopes text[] not null,
  status text not null default 'active',
  created_at timestamptz not null,
  constraint machine_client_pkey primary key (tenant_id, id),
  constraint machine_client_tenant foreign key (tenant_id) references tenant (id),
  constraint machine_client_name_key unique (tenant_id, name),
  constraint machine_client_status check (status in ('active', 'closed'))
);
alter table machine_client enable row level security;
alter table machine_client force row level security;
create policy tenant_only on machine_client
  using (tenant_id = nullif(current_setting('app.tenant_id', true), ''))
  with check (tenant_id = nullif(current_setting('app.tenant_id', true), ''));
grant select, insert, update (name, scopes, status) on machine_client to app_rw;

-- At most two live secrets a client, so that it can change over without a pause.
create table machine_secret (
  tenant_id text not null,
  key_id text not null,
  client_id uuid not null,
  secret bytea not null,
  created_at timestamptz not null,
  revoked_at timestamptz,
  constraint machine_secret_pkey primary key (tenant_id, key_id),
  constraint machine_secret_client foreign key (tenant_id, client_id) references machine_client (tenant_id, id)
);
create index machine_secret_live on machine_secret (tenant_id, client_id) where revoked_at is null;
alter table machine_secret enable row level security;
alter table machine_secret force row level security;
create policy tenant_only on machine_secret
  using (tenant_id = nullif(current_setting('app.tenant_id', true), ''))
  with check (tenant_id = nullif(current_setting('app.tenant_id', true), ''));
grant select, insert, update (revoked_at) on machine_secret to app_rw;

-- Nonces of signed requests, kept until their timestamps are too old to be taken anyway.
create table machine_nonce (
  tenant_id text not null,
  key_id text not null,
  nonce text not null,
  until_at timestamptz not null,
  constraint machine_nonce_pkey primary key (tenant_id, key_id, nonce)
);
create index machine_nonce_until on machine_nonce (tenant_id, until_at);
alter table machine_nonce enable row level security;
alter table machine_nonce force row level security;
create policy tenant_only on machine_nonce
  using (tenant_id = nullif(current_setting('app.tenant_id', true), ''))
  with check (tenant_id = nullif(current_setting('app.tenant_id', true), ''));
grant select, insert, delete on machine_nonce to app_rw;

-- What a staff account may be in a city. Sign-in (role auth) reads across cities to offer the choice; a city's own
-- security administrator changes rows of that city only.
create table staff_membership (
  tenant_id text not null,
  id uuid not null,
  account_id uuid not null,
  role text not null,
  coinsurer text,
  display_name text not null,
  granted_at timestamptz not null,
  ended_at timestamptz,
  constraint staff_membership_pkey primary key (tenant_id, id),
  constraint staff_membership_tenant foreign key (tenant_id) references tenant (id)
);
create unique index staff_membership_live on staff_membership (tenant_id, account_id, role, coalesce(coinsurer, '')) where ended_at is null;
create index staff_membership_account on staff_membership (account_id);
alter table staff_membership enable row level security;
alter table staff_membership force row level security;
create policy tenant_only on staff_membership to app_rw, regulator, owner
  using (tenant_id = nullif(current_setting('app.tenant_id', true), ''))
  with check (tenant_id = nullif(current_setting('app.tenant_id', true), ''));
create policy auth_reads on staff_membership for select to auth using (true);
grant select, insert, update (ended_at) on staff_membership to app_rw;
grant select on staff_membership to auth;

-- Sign-in: local tables of role auth. Two realms that share nothing. No phone stands in them: `phone_number` is an HMAC keyed per city.
create table resident_user (
  id uuid not null,
  tenant_id text not null,
  name text not null,
  email text not null,
  email_verified boolean not null,
  image text,
  phone_number text not null,
  phone_number_verified boolean not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint resident_user_pkey primary key (id),
  constraint resident_user_email_key unique (email),
  constraint resident_user_phone_key unique (phone_number)
);
create table resident_session (
  id uuid not null,
  user_id uuid not null,
  tenant_id text not null,
  token text not null,
  proven_at timestamptz,
  expires_at timestamptz not null,
  ip_address text,
  user_agent text,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint resident_session_pkey primary key (id),
  constraint resident_session_token_key unique (token),
  constraint resident_session_user foreign key (user_id) references resident_user (id) on delete cascade
);
create index resident_session_of_user on resident_session (user_id);
create table resident_account (
  id uuid not null,
  user_id uuid not null,
  account_id text not null,
  provider_id text not null,
  password text,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint resident_account_pkey primary key (id),
  constraint resident_account_user foreign key (user_id) references resident_user (id) on delete cascade
);
create index resident_account_of_user on resident_account (user_id);
create table resident_verification (
  id uuid not null,
  identifier text not null,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint resident_verification_pkey primary key (id)
);
create index resident_verification_identifier on resident_verification (identifier);

create table staff_user (
  id uuid not null,
  name text not null,
  email text not null,
  email_verified boolean not null,
  image text,
  two_factor_enabled boolean not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint staff_user_pkey primary key (id),
  constraint staff_user_email_key unique (email)
);
-- A session is good only with a membership and a second factor, both stamped by our own sign-in after the code was checked.
create table staff_session (
  id uuid not null,
  user_id uuid not null,
  token text not null,
  tenant_id text,
  membership_id uuid,
  second_factor_at timestamptz,
  expires_at timestamptz not null,
  ip_address text,
  user_agent text,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint staff_session_pkey primary key (id),
  constraint staff_session_token_key unique (token),
  constraint staff_session_user foreign key (user_id) references staff_user (id) on delete cascade
);
create index staff_session_of_user on staff_session (user_id);
create table staff_account (
  id uuid not null,
  user_id uuid not null,
  account_id text not null,
  provider_id text not null,
  password text,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint staff_account_pkey primary key (id),
  constraint staff_account_user foreign key (user_id) references staff_user (id) on delete cascade
);
create index staff_account_of_user on staff_account (user_id);
create table staff_verification (
  id uuid not null,
  identifier text not null,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint staff_verification_pkey primary key (id)
);
create index staff_verification_identifier on staff_verification (identifier);
create table staff_two_factor (
  id uuid not null,
  user_id uuid not null,
  secret text not null,
  backup_codes text not null,
  verified boolean not null,
  failed_verification_count integer not null,
  locked_until timestamptz,
  constraint staff_two_factor_pkey primary key (id),
  constraint staff_two_factor_user_key unique (user_id),
  constraint staff_two_factor_user foreign key (user_id) references staff_user (id) on delete cascade
);
-- A time-based code that was shown is spent, even inside its thirty seconds.
create table staff_spent_code (
  user_id uuid not null,
  code_mac bytea not null,
  until_at timestamptz not null,
  constraint staff_spent_code_pkey primary key (user_id, code_mac),
  constraint staff_spent_code_user foreign key (user_id) references staff_user (id) on delete cascade
);

-- Devices on which an account's holder proved name and ID number: phone numbers are given to others, so a phone alone
-- shows nothing personal on a new device (quality 30). The device keeps a random token, this table its HMAC.
create table resident_device (
  user_id uuid not null,
  device_mac bytea not null,
  proven_at timestamptz not null,
  constraint resident_device_pkey primary key (user_id, device_mac),
  constraint resident_device_user foreign key (user_id) references resident_user (id) on delete cascade
);

-- Phone codes: hashed, five minutes, three tries. `phone_key` is the city's HMAC of the phone.
create table resident_code (
  phone_key text not null,
  code_mac bytea not null,
  tries smallint not null,
  expires_at timestamptz not null,
  constraint resident_code_pkey primary key (phone_key)
);
-- Counted attempts of a window; `bucket` is an HMAC of what is limited.
create table sign_in_attempt (
  bucket bytea not null,
  window_at timestamptz not null,
  count integer not null,
  constraint sign_in_attempt_pkey primary key (bucket, window_at)
);
create index sign_in_attempt_window on sign_in_attempt (window_at);

grant select, insert, update, delete on
  resident_user, resident_session, resident_device, resident_account, resident_verification, resident_code,
  staff_user, staff_session, staff_account, staff_verification, staff_two_factor, staff_spent_code,
  sign_in_attempt to auth;
