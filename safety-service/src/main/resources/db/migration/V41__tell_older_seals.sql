-- What was sealed before V12 names the field it was sealed for, and not yet its assessment; an
-- assessment keeps to the one or the other as long as it is there.
alter table assessment add column sealed_by_field boolean not null default false;

-- The owner marks what is there already, of all agencies.
alter table assessment no force row level security;
update assessment set sealed_by_field = true
where started_at < (select installed_on from flyway_schema_history where version = '12');
alter table assessment force row level security;
