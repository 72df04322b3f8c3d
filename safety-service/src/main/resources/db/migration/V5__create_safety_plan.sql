create table safety_plan (
    agency_id uuid not null,
    id uuid not null,
    case_id uuid not null,
    agreed_by_her boolean not null,
    has_action_for_mother boolean not null,
    sealed_actions bytea not null,
    made_at timestamptz not null,
    made_by text not null,
    superseded_at timestamptz,
    superseded_by uuid,
    constraint safety_plan_pk primary key (agency_id, id),
    constraint safety_plan_superseded_whole check ((superseded_at is null) = (superseded_by is null))
);
create unique index safety_plan_one_active on safety_plan (agency_id, case_id)
    where superseded_at is null;
call protect_by_agency('safety_plan');
