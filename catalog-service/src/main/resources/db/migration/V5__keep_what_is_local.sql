-- What an agency offers under a class of the common catalogue, and what it notes about entries: its own
-- affair, so behind row-level security. A published version never changes here either.
create table local_intervention_version (
    agency_id uuid not null,
    code text not null,
    version integer not null,
    content jsonb not null,
    valid_from date,
    valid_until date,
    published_at timestamptz not null,
    published_by text not null,
    constraint local_intervention_version_pk primary key (agency_id, code, version),
    constraint local_intervention_version_from_one check (version >= 1),
    constraint local_intervention_version_named check (code like 'local-%'),
    constraint local_intervention_version_valid_in_order check (valid_from < valid_until)
);
call protect_by_agency('local_intervention_version');
revoke update, delete on local_intervention_version from ${app_role};

create table local_intervention_retirement (
    agency_id uuid not null,
    code text not null,
    version integer not null,
    reason text not null,
    successor_code text,
    retired_by text not null,
    retired_at timestamptz not null,
    constraint local_intervention_retirement_pk primary key (agency_id, code, version),
    constraint local_intervention_retirement_of_version foreign key (agency_id, code, version)
        references local_intervention_version (agency_id, code, version)
);
call protect_by_agency('local_intervention_retirement');
revoke update, delete on local_intervention_retirement from ${app_role};

create table intervention_note (
    agency_id uuid not null,
    id uuid not null,
    code text not null,
    text text not null,
    version bigint not null,
    written_by text not null,
    created_at timestamptz not null,
    changed_at timestamptz not null,
    constraint intervention_note_pk primary key (agency_id, id)
);
create index intervention_note_newest on intervention_note (agency_id, created_at desc, id desc);
create index intervention_note_by_code
    on intervention_note (agency_id, code, created_at desc, id desc);
call protect_by_agency('intervention_note');
