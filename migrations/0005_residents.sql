-- Residents: persons, who manages whom, families, basic-insurance cover, identity checks, consents. Run as owner.

-- A human being known to the city's program. Names and numbers are sealed; equal ones are found by blind index. Names are kept to the
-- character: rare ones and the middle dot included (quality 35, 36).
create table person (
  tenant_id text not null,
  id uuid not null,
  name_sealed bytea not null,
  name_index bytea not null,
  cert_kind text not null,
  cert_no_sealed bytea not null,
  cert_no_index bytea not null,
  birth_on date not null,
  sex text,
  identity text not null,
  identity_at timestamptz not null,
  created_at timestamptz not null,
  constraint person_pkey primary key (tenant_id, id),
  constraint person_certificate unique (tenant_id, cert_kind, cert_no_index),
  constraint person_tenant foreign key (tenant_id) references tenant (id),
  constraint person_cert_kind check (cert_kind in ('01', '99')),
  constraint person_sex check (sex in ('male', 'female')),
  constraint person_identity check (identity in ('proven', 'waiting', 'refused')),
  constraint person_indexes check (length(name_index) = 32 and length(cert_no_index) = 32)
);
create index person_name on person (tenant_id, name_index);
create index person_waiting on person (tenant_id, id) where identity = 'waiting';
alter table person enable row level security;
alter table person force row level security;
create policy tenant_only on person
  using (tenant_id = nullif(current_setting('app.tenant_id', true), ''))
  with check (tenant_id = nullif(current_setting('app.tenant_id', true), ''));
grant select, insert, update (name_sealed, name_index, identity, identity_at) on person to app_rw;
grant select on person to regulator;

-- Whom a signed-in phone may act for: itself (one) and the family it named.
create table account_member (
  tenant_id text not null,
  account_id uuid not null,
  person_id uuid not null,
  relation text not null,
  added_at timestamptz not null,
  removed_at timestamptz,
  constraint account_member_pkey primary key (tenant_id, account_id, person_id),
  constraint account_member_person foreign key (tenant_id, person_id) references person (tenant_id, id),
  constraint account_member_relation check (relation in ('self', 'spouse', 'child', 'parent')),
  constraint account_member_self check (relation <> 'self' or removed_at is null)
);
create unique index account_member_one_self on account_member (tenant_id, account_id) where relation = 'self';
alter table account_member enable row level security;
alter table account_member force row level security;
create policy tenant_only on account_member
  using (tenant_id = nullif(current_setting('app.tenant_id', true), ''))
  with check (tenant_id = nullif(current_setting('app.tenant_id', true), ''));
grant select, insert, update (relation, added_at, removed_at) on account_member to app_rw;
grant select on account_member to regulator;

-- parent: from the child to the parent. spouse: from the smaller id to the greater.
create table family_link (
  tenant_id text not null,
  kind text not null,
  from_id uuid not null,
  to_id uuid not null,
  declared_by uuid not null,
  declared_at timestamptz not null,
  ended_at timestamptz,
  constraint family_link_pkey primary key (tenant_id, kind, from_id, to_id),
  constraint family_link_from foreign key (tenant_id, from_id) references person (tenant_id, id),
  constraint family_link_to foreign key (tenant_id, to_id) references person (tenant_id, id),
  constraint family_link_kind check (kind in ('parent', 'spouse')),
  constraint family_link_ends check (from_id <> to_id and (kind <> 'spouse' or from_id < to_id))
);
create index family_link_to on family_link (tenant_id, to_id, kind);
alter table family_link enable row level security;
alter table family_link force row level security;
create policy tenant_only on family_link
  using (tenant_id = nullif(current_setting('app.tenant_id', true), ''))
  with check (tenant_id = nullif(current_setting('app.tenant_id', true), ''));
grant select, insert, update (declared_by, declared_at, ended_at) on family_link to app_rw;
grant select on family_link to regulator;

-- Basic-insurance cover (基本医保参保) as the agency last told it.
create table basic_cover (
  tenant_id text not null,
  person_id uuid not null,
  psn_no text not null,
  area_code text,
  insutype text,
  status text not null,
  since_on date,
  chronic boolean,
  checked_at timestamptz not null,
  constraint basic_cover_pkey primary key (tenant_id, person_id),
  constraint basic_cover_person foreign key (tenant_id, person_id) references person (tenant_id, id),
  constraint basic_cover_status check (status in ('active', 'waiting', 'paused', 'ended', 'none')),
  constraint basic_cover_known check (status = 'none' or (area_code is not null and insutype is not null))
);
create index basic_cover_psn_no on basic_cover (tenant_id, psn_no);
alter table basic_cover enable row level security;
alter table basic_cover force row level security;
create policy tenant_only on basic_cover
  using (tenant_id = nullif(current_setting('app.tenant_id', true), ''))
  with check (tenant_id = nullif(current_setting('app.tenant_id', true), ''));
grant select, insert, update on basic_cover to app_rw;
grant select on basic_cover to regulator;

-- Each question to the agency about a person: who asked, what it answered. Also what limits guessing.
create table identity_check (
  tenant_id text not null,
  id uuid not null,
  account_id uuid,
  cert_no_index bytea not null,
  result text not null,
  checked_at timestamptz not null,
  constraint identity_check_pkey primary key (tenant_id, id),
  constraint identity_check_tenant foreign key (tenant_id) references tenant (id),
  constraint identity_check_result check (result in ('match', 'mismatch', 'undetermined'))
);
create index identity_check_account on identity_check (tenant_id, account_id, checked_at);
alter table identity_check enable row level security;
alter table identity_check force row level security;
create policy tenant_only on identity_check
  using (tenant_id = nullif(current_setting('app.tenant_id', true), ''))
  with check (tenant_id = nullif(current_setting('app.tenant_id', true), ''));
grant select, insert on identity_check to app_rw;
create trigger identity_check_fact before update or delete on identity_check for each row execute function refuse_change();
create trigger identity_check_kept before truncate on identity_check for each statement execute function refuse_change();

-- Proof for a pathway that the roll cannot answer (works here, studies here, veteran): submitted by the person, decided by staff.
create table evidence (
  tenant_id text not null,
  id uuid not null,
  person_id uuid not null,
  fact text not null,
  note_sealed bytea not null,
  state text not null,
  submitted_at timestamptz not null,
  submitted_by uuid not null,
  decided_at timestamptz,
  decided_by uuid,
  constraint evidence_pkey primary key (tenant_id, id),
  constraint evidence_person foreign key (tenant_id, person_id) references person (tenant_id, id),
  constraint evidence_fact check (fact in ('worksHere', 'studiesHere', 'dischargedThisYear')),
  constraint evidence_state check (state in ('submitted', 'accepted', 'refused')),
  constraint evidence_decided check ((state = 'submitted') = (decided_at is null))
);
create unique index evidence_open on evidence (tenant_id, person_id, fact) where state = 'submitted';
create index evidence_person on evidence (tenant_id, person_id);
alter table evidence enable row level security;
alter table evidence force row level security;
create policy tenant_only on evidence
  using (tenant_id = nullif(current_setting('app.tenant_id', true), ''))
  with check (tenant_id = nullif(current_setting('app.tenant_id', true), ''));
grant select, insert, update (state, decided_at, decided_by) on evidence to app_rw;

-- Consent per purpose with the exact text shown (quality 38); withdrawal is a mark, never a deletion.
create table consent (
  tenant_id text not null,
  id uuid not null,
  account_id uuid not null,
  person_id uuid not null,
  purpose text not null,
  text_version text not null,
  text_sha256 text not null,
  given_at timestamptz not null,
  withdrawn_at timestamptz,
  constraint consent_pkey primary key (tenant_id, id),
  constraint consent_person foreign key (tenant_id, person_id) references person (tenant_id, id),
  constraint consent_purpose check (purpose in ('identity', 'family', 'enrollment')),
  constraint consent_hash check (text_sha256 ~ '^[0-9a-f]{64}$')
);
create index consent_person on consent (tenant_id, person_id, purpose);
alter table consent enable row level security;
alter table consent force row level security;
create policy tenant_only on consent
  using (tenant_id = nullif(current_setting('app.tenant_id', true), ''))
  with check (tenant_id = nullif(current_setting('app.tenant_id', true), ''));
grant select, insert, update (withdrawn_at) on consent to app_rw;

-- How the city reaches its outside parties: addresses and credentials, sealed as one value (code in packages/access).
create table outside_party (
  tenant_id text not null,
  party text not null,
  config_sealed bytea not null,
  updated_at timestamptz not null,
  constraint outside_party_pkey primary key (tenant_id, party),
  constraint outside_party_tenant foreign key (tenant_id) references tenant (id),
  constraint outside_party_name check (party ~ '^[a-z][a-z0-9-]{1,39}$')
);
alter table outside_party enable row level security;
alter table outside_party force row level security;
create policy tenant_only on outside_party
  using (tenant_id = nullif(current_setting('app.tenant_id', true), ''))
  with check (tenant_id = nullif(current_setting('app.tenant_id', true), ''));
grant select, insert, update (config_sealed, updated_at) on outside_party to app_rw;
