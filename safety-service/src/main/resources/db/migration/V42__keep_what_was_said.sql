-- That none was named is overtaken once one is, and stays on record with who noted it.
alter table heightened_risk_status
    add column id uuid not null default gen_random_uuid(),
    add column overtaken_at timestamptz,
    add column overtaken_by text,
    drop constraint heightened_risk_status_pk,
    add constraint heightened_risk_status_pk primary key (agency_id, id),
    add constraint heightened_risk_status_overtaken_whole check (
        (overtaken_at is null) = (overtaken_by is null));
create unique index heightened_risk_status_noted_once on heightened_risk_status
    (agency_id, case_id, status) where overtaken_at is null;

-- safety_plan_of_case_newest_first serves the same queries.
drop index safety_plan_of_case_by_time;

-- What is kept of a case is never deleted, and a reason is never changed.
revoke delete on standing, assessment, trigger_event, safety_plan, safety_plan_version,
    protection_order, protection_order_breach, given_reason, heightened_risk_time,
    heightened_risk_status, instrument, instrument_settings from ${app_role};
revoke update on given_reason from ${app_role};
