-- Which data of a version its event has told, by hash. An event that says more than any before is told
-- again; one of an earlier release, started late, was told already and is not.
create table intervention_told (
    code text not null,
    version integer not null,
    event_hash text not null,
    constraint intervention_told_pk primary key (code, version, event_hash),
    constraint intervention_told_of_version foreign key (code, version)
        references intervention_version (code, version)
);
revoke update, delete on intervention_told from ${app_role};
