-- Keys are (agency, id): an id that another agency has taken is free here, and nobody can tell.

create table case_file (
    agency_id uuid not null,
    id uuid not null,
    version bigint not null,
    maltreatment_types text[] not null,
    him_recorded boolean not null,
    his_engagement text,
    his_engagement_reason bytea,
    his_current_risk text,
    need_housing text not null,
    need_food text not null,
    need_material text not null,
    created_at timestamptz not null,
    constraint case_file_pk primary key (agency_id, id)
);
call protect_by_agency('case_file');

create table person (
    agency_id uuid not null,
    id uuid not null,
    case_id uuid not null,
    role text not null,
    name bytea not null,
    birth_date date,
    constraint person_pk primary key (agency_id, id),
    constraint person_of_case foreign key (agency_id, case_id) references case_file (agency_id, id)
);
create index person_by_case on person (agency_id, case_id);
call protect_by_agency('person');

create table care_team_member (
    agency_id uuid not null,
    case_id uuid not null,
    subject text not null,
    role text not null,
    joined_at timestamptz not null,
    constraint care_team_member_pk primary key (agency_id, case_id, subject),
    constraint care_team_member_of_case foreign key (agency_id, case_id) references case_file (agency_id, id)
);
create index care_team_member_by_subject on care_team_member (agency_id, subject, case_id);
call protect_by_agency('care_team_member');

-- Read model: the latest safety standing of each case, with the version that decided.
create table case_standing (
    agency_id uuid not null,
    case_id uuid not null,
    version bigint not null,
    assessed boolean not null,
    level text,
    outcome_incomplete boolean not null,
    overtaken boolean not null,
    valid_until timestamptz,
    safety_plan_active boolean not null,
    safety_plan_asks_her boolean not null,
    feels_safe_enough text not null,
    constraint case_standing_pk primary key (agency_id, case_id)
);
call protect_by_agency('case_standing');

-- Read models without personal data: published catalogue and agencies.
create table known_intervention (
    code text not null,
    version int not null,
    name text not null,
    kind text not null,
    selectable boolean not null,
    safety_gate text not null,
    constraint known_intervention_pk primary key (code, version)
);

create table known_agency (
    id uuid not null,
    name text not null,
    active boolean not null,
    constraint known_agency_pk primary key (id)
);

create table case_plan (
    agency_id uuid not null,
    id uuid not null,
    case_id uuid not null,
    version bigint not null,
    status text not null,
    created_at timestamptz not null,
    activated_at timestamptz,
    standing_version bigint,
    constraint case_plan_pk primary key (agency_id, id),
    constraint case_plan_of_case foreign key (agency_id, case_id) references case_file (agency_id, id)
);
create index case_plan_by_case on case_plan (agency_id, case_id, created_at desc, id desc);
call protect_by_agency('case_plan');

create table plan_item (
    agency_id uuid not null,
    id uuid not null,
    plan_id uuid not null,
    position int not null,
    title bytea not null,
    kind text not null,
    intervention_code text,
    intervention_version int,
    intervention_gate text,
    assignee text not null,
    purpose text not null,
    target text not null,
    involves_mother boolean not null,
    status text not null,
    last_material_change_at timestamptz not null,
    agreement_state text not null,
    agreement_at timestamptz,
    agreement_words bytea,
    start_request_words bytea,
    statutory_order_reference bytea,
    held_because text,
    constraint plan_item_pk primary key (agency_id, id),
    constraint plan_item_of_plan foreign key (agency_id, plan_id) references case_plan (agency_id, id)
);
create index plan_item_by_plan on plan_item (agency_id, plan_id, position);
call protect_by_agency('plan_item');

-- Why a step was taken although a rule spoke against it.
create table rule_answer (
    agency_id uuid not null,
    id uuid not null,
    plan_id uuid not null,
    rule_code text not null,
    subject text not null,
    kind text not null,
    reason bytea not null,
    given_by text not null,
    given_at timestamptz not null,
    constraint rule_answer_pk primary key (agency_id, id),
    constraint rule_answer_of_plan foreign key (agency_id, plan_id) references case_plan (agency_id, id)
);
create index rule_answer_by_plan on rule_answer (agency_id, plan_id);
call protect_by_agency('rule_answer');
