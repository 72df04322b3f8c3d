-- What a contact came to; what was said lies in its versions.
create table contact (
    agency_id uuid not null,
    id uuid not null,
    case_id uuid not null,
    version bigint not null,
    type text not null,
    outcome text not null,
    happened_at timestamptz not null,
    safety_checked boolean not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    constraint contact_pk primary key (agency_id, id),
    constraint contact_of_case foreign key (agency_id, case_id)
        references case_file (agency_id, id),
    constraint contact_type_known check (type in ('VISIT', 'CALL', 'MEETING', 'MESSAGE')),
    constraint contact_outcome_known check
        (outcome in ('HELD', 'MISSED', 'DECLINED', 'NO_REPLY'))
);
create index contact_newest on contact (agency_id, case_id, happened_at desc, id desc);
call protect_by_agency('contact');
revoke delete on contact from ${app_role};
