create table note (
    id uuid not null,
    agency_id uuid not null,
    text text not null,
    constraint note_pk primary key (id)
);
call protect_by_agency('note');
create table effect (
    event_id uuid not null,
    key text not null,
    sequence bigint not null,
    applied_order bigint generated always as identity
);
