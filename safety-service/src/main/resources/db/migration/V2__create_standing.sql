-- One row per case; every change of a case's safety locks it first.
create table standing (
    agency_id uuid not null,
    case_id uuid not null,
    version bigint not null,
    first_due_at timestamptz not null,
    assessment_id uuid,
    level text,
    outcome text,
    is_current boolean not null,
    not_current_because text,
    overtaken_by text,
    gate text not null,
    gate_row text not null,
    completed_at timestamptz,
    valid_until timestamptz,
    next_due_at timestamptz not null,
    next_due_because text,
    safety_plan_active boolean not null,
    safety_plan_has_action_for_mother boolean not null,
    feels_safe_enough_to_start text not null,
    constraint standing_pk primary key (agency_id, case_id),
    constraint standing_level_known check (level in ('STANDARD', 'ELEVATED', 'HIGH', 'IMMEDIATE')),
    constraint standing_gate_known check (gate in ('OPEN', 'SHUT')),
    constraint standing_open_only_when_current check (gate = 'SHUT' or is_current)
);
call protect_by_agency('standing');
