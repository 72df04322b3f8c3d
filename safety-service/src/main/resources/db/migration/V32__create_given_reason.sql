-- Why somebody went on although a practice rule warned.
create table given_reason (
    agency_id uuid not null,
    id uuid not null,
    case_id uuid not null,
    about_id uuid not null,
    rule_code text not null,
    subject text not null,
    sealed_reason bytea not null,
    given_by text not null,
    given_at timestamptz not null,
    constraint given_reason_pk primary key (agency_id, id)
);
create index given_reason_newest_first on given_reason (agency_id, about_id, given_at desc, id desc);
call protect_by_agency('given_reason');
