-- turns_at: the first instant at which time alone changes the standing. outlook: what is due and
-- which triggers are open, codes and times only.
alter table standing
    add column turns_at timestamptz,
    add column separation_at timestamptz,
    add column safety_plan_updated_at timestamptz,
    add column outlook jsonb not null default '{"dues": [], "openTriggers": []}';

-- Every standing that ever was, in order; rows are added and never changed. Where a completed
-- assessment ended the one before, answered_due_at and answered_level tell what it answered.
create table standing_change (
    agency_id uuid not null,
    case_id uuid not null,
    version bigint not null,
    since timestamptz not null,
    noticed_at timestamptz not null,
    assessment_id uuid,
    level text,
    is_current boolean not null,
    not_current_because text,
    overtaken_by text,
    gate text not null,
    gate_row text not null,
    valid_until timestamptz,
    next_due_at timestamptz not null,
    next_due_because text,
    answered_due_at timestamptz,
    answered_level text,
    constraint standing_change_pk primary key (agency_id, case_id, version),
    constraint standing_change_level_known check (
        level in ('STANDARD', 'ELEVATED', 'HIGH', 'IMMEDIATE')),
    constraint standing_change_gate_known check (gate in ('OPEN', 'SHUT')),
    constraint standing_change_answered_whole check (
        (answered_due_at is null) = (answered_level is null)),
    constraint standing_change_answered_level_known check (
        answered_level in ('STANDARD', 'ELEVATED', 'HIGH', 'IMMEDIATE'))
);
create index standing_change_answered on standing_change (agency_id, since)
    include (answered_level, answered_due_at) where answered_due_at is not null;
revoke update, delete on standing_change from ${app_role};
call protect_by_agency('standing_change');
