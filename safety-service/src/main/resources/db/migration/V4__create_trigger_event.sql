-- What a type does is kept with each trigger, so that a later change of the table of types does
-- not rewrite what was recorded before.
create table trigger_event (
    agency_id uuid not null,
    id uuid not null,
    case_id uuid not null,
    type text not null,
    happened_at timestamptz not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    voids boolean not null,
    immediate_until_assessed boolean not null,
    due_at timestamptz not null,
    weekly_until timestamptz,
    closed_at timestamptz,
    closed_by uuid,
    constraint trigger_event_pk primary key (agency_id, id),
    constraint trigger_event_closed_whole check ((closed_at is null) = (closed_by is null)),
    constraint trigger_event_not_in_the_future check (happened_at <= recorded_at)
);
-- One open trigger of a type and day; after an assessment the same may happen again.
create unique index trigger_event_once_a_day on trigger_event
    (agency_id, case_id, type, ((happened_at at time zone 'UTC')::date)) where closed_at is null;
create index trigger_event_of_case_newest_first on trigger_event
    (agency_id, case_id, recorded_at desc, id desc);
create index trigger_event_with_weekly_checks on trigger_event (agency_id, case_id)
    where weekly_until is not null;
call protect_by_agency('trigger_event');
