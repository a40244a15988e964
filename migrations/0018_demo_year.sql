-- How far a demo city's invented year is. 'begun' was cut off: the next start takes the city away and begins anew, so that none is half filled.
alter table tenant add column demo_year text;
update tenant set demo_year = 'done' where is_demo;
alter table tenant add constraint tenant_demo_year check (demo_year in ('begun', 'done') and is_demo or demo_year is null);
