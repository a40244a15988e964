-- The roles of the cluster. Run by the administrator before every migration, any number of times; passwords are set by the migrator.
do $$
declare
  wanted text;
begin
  foreach wanted in array array['owner', 'app_rw', 'relay', 'sealer', 'regulator', 'auth'] loop
    begin
      if not exists (select from pg_roles where rolname = wanted) then
        execute format('create role %I login nosuperuser nocreatedb nocreaterole noreplication', wanted);
      end if;
    exception when duplicate_object or unique_violation then
      null; -- another migrator was quicker
    end;
  end loop;
  -- Moves and backfills of the owner go through all tenants (stack.md, Citus rule 5). A managed cluster may not allow it.
  begin
    if not (select rolbypassrls from pg_roles where rolname = 'owner') then
      alter role owner bypassrls;
    end if;
  exception when insufficient_privilege then
    raise notice 'owner stays without bypassrls';
  end;
  -- The administrator hands the database over to owner, so it must be a member of it.
  if not pg_has_role(current_user, 'owner', 'member') then
    execute format('grant owner to %I', current_user);
  end if;
  execute format('alter database %I owner to owner', current_database());
  execute format('revoke all on database %I from public', current_database());
  execute format('grant connect on database %I to app_rw, relay, sealer, regulator, auth', current_database());
end
$$;
alter schema public owner to owner;
