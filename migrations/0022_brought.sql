-- What a claim brings to a year, beside its sealed decision: amounts by benefit, terms and group, no name, no number, no diagnosis. A year can then be
-- tried under other plans without opening a record. Decisions made before this have none, and are opened.

alter table adjudication add column brought jsonb;
