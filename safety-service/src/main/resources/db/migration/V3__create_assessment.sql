create table assessment (
    agency_id uuid not null,
    id uuid not null,
    case_id uuid not null,
    version bigint not null,
    instrument_code text not null,
    instrument_version text not null,
    external_factors boolean not null,
    started_at timestamptz not null,
    started_by text not null,
    sealed_answers bytea,
    completed_at timestamptz,
    completed_by text,
    level text,
    score integer,
    outcome text,
    complete boolean,
    judgement text,
    sealed_judgement_reason bytea,
    feels_safe_enough_to_start text,
    due_at timestamptz,
    constraint assessment_pk primary key (agency_id, id),
    constraint assessment_level_known check (level in ('STANDARD', 'ELEVATED', 'HIGH', 'IMMEDIATE')),
    constraint assessment_outcome_known check (outcome in ('COMPLETED', 'INCOMPLETE')),
    constraint assessment_completed_whole check (
        (completed_at is null) = (level is null)
        and (completed_at is null) = (score is null)
        and (completed_at is null) = (outcome is null)
        and (completed_at is null) = (due_at is null))
);
create index assessment_of_case_newest_first on assessment (agency_id, case_id, started_at desc, id desc);
create index assessment_of_case_last_completed on assessment (agency_id, case_id, completed_at desc)
    where completed_at is not null;
call protect_by_agency('assessment');
