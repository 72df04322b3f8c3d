-- What she said stays as she said it; only its place and whether it still counts may change.
create table priority (
    agency_id uuid not null,
    id uuid not null,
    case_id uuid not null,
    position int not null,
    words bytea not null,
    said_at timestamptz not null,
    is_current boolean not null,
    constraint priority_pk primary key (agency_id, id),
    constraint priority_of_case foreign key (agency_id, case_id)
        references case_file (agency_id, id)
);
create index priority_by_case on priority (agency_id, case_id, position);
call protect_by_agency('priority');

-- When a priority was taken up, set aside and taken up again.
create table priority_turn (
    agency_id uuid not null,
    id uuid not null,
    priority_id uuid not null,
    version bigint not null,
    is_current boolean not null,
    at timestamptz not null,
    recorded_by text not null,
    constraint priority_turn_pk primary key (agency_id, id),
    constraint priority_turn_once unique (agency_id, priority_id, version),
    constraint priority_turn_of_priority foreign key (agency_id, priority_id)
        references priority (agency_id, id)
);
call protect_by_agency('priority_turn');

revoke update, delete on priority, priority_turn from ${app_role};
grant update (position, is_current) on priority to ${app_role};
