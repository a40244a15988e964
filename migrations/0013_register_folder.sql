-- Register: which folder a city was last loaded from, and whether it was published past that folder since. Run as owner.
alter table city_register add column folder_hash text;
alter table city_register add column published_at timestamptz;
alter table city_register add constraint city_register_folder check (folder_hash ~ '^[0-9a-f]{64}$');
