-- When a version counts (inclusive from, exclusive until, both in UTC; null is open) and who published it;
-- nobody's name is a version that came with a release. The same content may be published again.
alter table intervention_version
    add column valid_from date,
    add column valid_until date,
    add column published_by text,
    drop constraint intervention_version_content_once,
    add constraint intervention_version_valid_in_order check (valid_from < valid_until);
create index intervention_version_by_content on intervention_version (code, content_hash);

-- Taken out: this version and all before it. Never taken back; a version that follows brings the entry in again.
create table intervention_retirement (
    code text not null,
    version integer not null,
    reason text not null,
    successor_code text,
    proposed_by text not null,
    approved_by text not null,
    retired_at timestamptz not null,
    constraint intervention_retirement_pk primary key (code, version),
    constraint intervention_retirement_of_version foreign key (code, version)
        references intervention_version (code, version),
    constraint intervention_retirement_by_two check (proposed_by <> approved_by)
);
revoke update, delete on intervention_retirement from ${app_role};

-- What happened to the catalogue, one number after the other. A number is given while its transaction
-- alone may publish, so that whoever sees one sees all before it.
create table catalogue_change (
    number bigint not null,
    code text not null,
    version integer not null,
    what text not null,
    at timestamptz not null,
    constraint catalogue_change_pk primary key (number),
    constraint catalogue_change_what_known check (what in ('PUBLISHED', 'RETIRED'))
);
revoke update, delete on catalogue_change from ${app_role};
insert into catalogue_change (number, code, version, what, at)
select row_number() over (order by published_at, code, version), code, version, 'PUBLISHED', published_at
from intervention_version;
