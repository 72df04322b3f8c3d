-- A trigger may lie ahead: then a check is due before it, one after it, or both. The day is the
-- calendar day on the clocks of its zone.
alter table trigger_event
    add column version bigint not null default 1,
    add column zone text not null default 'UTC',
    add column dated boolean not null default false,
    add column moved_at timestamptz,
    add column before_due_at timestamptz,
    add column before_answered_at timestamptz,
    add column before_answered_by uuid,
    add column cancelled_at timestamptz,
    add column cancelled_by text,
    add column heightened_risk_time_id uuid,
    alter column due_at drop not null,
    drop constraint trigger_event_not_in_the_future,
    add constraint trigger_event_ahead_only_when_dated check (dated or happened_at <= recorded_at),
    add constraint trigger_event_asks_for_a_check check (
        before_due_at is not null or due_at is not null),
    add constraint trigger_event_before_answered_whole check (
        (before_answered_at is null) = (before_answered_by is null)),
    add constraint trigger_event_cancelled_whole check (
        (cancelled_at is null) = (cancelled_by is null)),
    add constraint trigger_event_type_known check (type in (
        'NEW_INCIDENT', 'ORDER_BREACH', 'BAIL_BREACH', 'UNWANTED_CONTACT', 'STRANGULATION',
        'THREAT_TO_KILL', 'WEAPON', 'SEPARATION', 'PREGNANCY', 'BIRTH', 'RELEASE_FROM_CUSTODY',
        'BAIL_CHANGE', 'COURT_DATE', 'CONTACT_HANDOVER', 'CHILD_CONTACT_DISPUTE',
        'PROPERTY_DISPUTE', 'ADDRESS_DISCOVERED', 'PUV_CHANGE', 'HEIGHTENED_RISK_TIME',
        'CHILD_DISCLOSURE', 'MISSED_CONTACT', 'SAFETY_PLAN_USED', 'MOTHER_ASKS', 'CASE_TRANSFER',
        'WORKER_CHANGE', 'GATED_ITEM_STARTS', 'PLAN_CLOSE'));
alter table trigger_event
    add column day date generated always as ((happened_at at time zone zone)::date) stored;

-- One open trigger of a type and day; each heightened-risk time has occurrences of its own.
drop index trigger_event_once_a_day;
create unique index trigger_event_once_a_day on trigger_event
    (agency_id, case_id, type, day,
     coalesce(heightened_risk_time_id, '00000000-0000-0000-0000-000000000000'))
    where closed_at is null and cancelled_at is null;
create index trigger_event_of_case_by_time on trigger_event (agency_id, case_id, happened_at);

-- What was moved or cancelled stays to be seen; nothing here is ever changed.
create table trigger_change (
    agency_id uuid not null,
    trigger_id uuid not null,
    version bigint not null,
    change text not null,
    was_at timestamptz not null,
    moved_to timestamptz,
    changed_at timestamptz not null,
    changed_by text not null,
    constraint trigger_change_pk primary key (agency_id, trigger_id, version),
    constraint trigger_change_of_trigger foreign key (agency_id, trigger_id)
        references trigger_event (agency_id, id),
    constraint trigger_change_known check (change in ('MOVED', 'CANCELLED')),
    constraint trigger_change_moved_somewhere check ((change = 'MOVED') = (moved_to is not null))
);
revoke update, delete on trigger_change from ${app_role};
call protect_by_agency('trigger_change');
