-- A person keeps what is theirs when their phone changes: the accounts of one person are found by the person.
create index account_member_self_person on account_member (tenant_id, person_id) where relation = 'self';
