-- When danger peaks, as she or the practitioner knows it: once, or repeating by an RFC 5545 rule
-- that counts from local_start on the clocks of its zone. What it is about is sealed.
create table heightened_risk_time (
    agency_id uuid not null,
    id uuid not null,
    case_id uuid not null,
    version bigint not null,
    source text not null,
    sealed_what bytea not null,
    starts_at timestamptz,
    ends_at timestamptz,
    rrule text,
    local_start timestamp,
    zone text not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    next_at timestamptz,
    ended_at timestamptz,
    ended_by text,
    constraint heightened_risk_time_pk primary key (agency_id, id),
    constraint heightened_risk_time_source_known check (source in ('MOTHER', 'PRACTITIONER')),
    constraint heightened_risk_time_once_or_repeating check (
        (starts_at is null) = (rrule is not null)
        and (rrule is null) = (local_start is null)),
    constraint heightened_risk_time_ends_after_it_starts check (
        ends_at is null or (starts_at is not null and ends_at >= starts_at)),
    constraint heightened_risk_time_ended_whole check ((ended_at is null) = (ended_by is null))
);
create index heightened_risk_time_of_case_newest_first on heightened_risk_time
    (agency_id, case_id, recorded_at desc, id desc);
call protect_by_agency('heightened_risk_time');

-- Asked and none named is an answer; never asked is none.
create table heightened_risk_status (
    agency_id uuid not null,
    case_id uuid not null,
    status text not null,
    noted_at timestamptz not null,
    noted_by text not null,
    constraint heightened_risk_status_pk primary key (agency_id, case_id, status),
    constraint heightened_risk_status_known check (status in ('ASKED_NONE', 'CONSIDERED_NONE'))
);
call protect_by_agency('heightened_risk_status');
