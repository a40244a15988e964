-- The agency's number for a person is personal and nothing here reads it: it is no longer kept (quality 36).

drop index basic_cover_psn_no;
alter table basic_cover drop column psn_no;
