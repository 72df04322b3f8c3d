-- Each version of a list is kept whole; the section's version says which one counts.
create table strength (
    agency_id uuid not null,
    id uuid not null,
    case_id uuid not null,
    version bigint not null,
    kind text not null,
    position int not null,
    words bytea not null,
    who_said text not null,
    said_at timestamptz not null,
    constraint strength_pk primary key (agency_id, id),
    constraint strength_once unique (agency_id, case_id, version, kind, position),
    constraint strength_of_case foreign key (agency_id, case_id)
        references case_file (agency_id, id),
    constraint strength_kind_known check (kind in
        ('ACTS_OF_PROTECTION', 'BELONGING', 'RESOURCES_AND_STRENGTHS', 'SKILLS')),
    constraint strength_who_said_known check (who_said in
        ('MOTHER', 'CHILD', 'PRACTITIONER', 'AGENCY'))
);
call protect_by_agency('strength');

create table network_person (
    agency_id uuid not null,
    id uuid not null,
    case_id uuid not null,
    version bigint not null,
    position int not null,
    name bytea not null,
    relation text not null,
    can_do bytea,
    knows text not null,
    constraint network_person_pk primary key (agency_id, id),
    constraint network_person_once unique (agency_id, case_id, version, position),
    constraint network_person_of_case foreign key (agency_id, case_id)
        references case_file (agency_id, id),
    constraint network_person_relation_known check (relation in
        ('PARENT', 'SIBLING', 'OTHER_FAMILY', 'FRIEND', 'NEIGHBOUR', 'COLLEAGUE', 'COMMUNITY',
         'OTHER')),
    constraint network_person_knows_known check (knows in ('YES', 'NO', 'NOT_SAID'))
);
call protect_by_agency('network_person');
revoke update, delete on strength, network_person from ${app_role};
