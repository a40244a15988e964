-- By what fingerprint each key of the ring is known: a house that comes with other keys would read nothing of what is sealed, and is refused.
create table key_note (
  name text not null,
  fingerprint bytea not null,
  noted_at timestamptz not null default clock_timestamp(),
  constraint key_note_pkey primary key (name),
  constraint key_note_name check (name = 'root' or name ~ '^[1-9][0-9]{0,2}$'),
  constraint key_note_fingerprint check (octet_length(fingerprint) = 32)
);
grant select on key_note to app_rw, sealer;
