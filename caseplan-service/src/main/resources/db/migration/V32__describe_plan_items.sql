-- What an item says, group by group. Null is "not recorded"; texts are sealed.
alter table plan_item
    add column child_safety_note bytea,
    add column safety_consideration bytea,
    add column home_visit_arrangement bytea,
    add column can_do text not null default 'NOT_ASKED',
    add column feels_own_choice text not null default 'NOT_ASKED',
    add column fits_now text not null default 'NOT_ASKED',
    add column single_option_reason bytea,
    add column reason_for_choice bytea,
    add column offered_to_child text not null default 'NOT_ASKED',
    add column discussed_fully_with_child boolean,
    add column alternatives_said_to_child boolean,
    add column treats text,
    add column treated_problems text[] not null default '{}',
    add column violence_link_considered boolean,
    add column violence_link_note bytea,
    add column scheduled_start timestamptz,
    add column needs_her_attendance boolean,
    add column weekly_hours int,
    add column supports_need text,
    add column supports_practicality text,
    add column child_id uuid,
    add column provider_agency_id uuid,
    add column parallel_carer_item_id uuid,
    add column no_safe_carer boolean,
    add column formats text[] not null default '{}',
    add column adaptation bytea,
    add column aim_for_herself bytea,
    add constraint plan_item_once_in_plan unique (agency_id, plan_id, id),
    add constraint plan_item_child foreign key (agency_id, child_id)
        references person (agency_id, id),
    add constraint plan_item_parallel_carer_item
        foreign key (agency_id, plan_id, parallel_carer_item_id)
        references plan_item (agency_id, plan_id, id),
    add constraint plan_item_parallel_carer_item_is_another check (parallel_carer_item_id <> id),
    add constraint plan_item_can_do_known check (can_do in ('YES', 'NO', 'NOT_ASKED')),
    add constraint plan_item_feels_own_choice_known check
        (feels_own_choice in ('YES', 'NO', 'NOT_ASKED')),
    add constraint plan_item_fits_now_known check (fits_now in ('YES', 'NO', 'NOT_ASKED')),
    add constraint plan_item_offered_to_child_known check
        (offered_to_child in ('YES', 'NO', 'NOT_ASKED')),
    add constraint plan_item_treats_known check (treats in ('MOTHER', 'CHILD', 'PUV')),
    add constraint plan_item_treated_problems_known check
        (treated_problems <@ array['MENTAL_HEALTH', 'SUBSTANCE_USE']),
    add constraint plan_item_supports_need_known check
        (supports_need in ('SAFETY', 'HOUSING', 'FOOD', 'MATERIAL')),
    add constraint plan_item_supports_practicality_known check (supports_practicality in
        ('CHILD_CARE', 'RESPITE', 'CRISIS_PAYMENT', 'REGULAR_INCOME')),
    add constraint plan_item_formats_known check
        (formats <@ array['GROUP', 'DYADIC', 'HOME_VISIT', 'FAMILY', 'INDIVIDUAL']),
    add constraint plan_item_weekly_hours_of_a_week check (weekly_hours between 0 and 168);

-- What an item points to. One table, so that a plan is read in one query; the generated columns carry
-- the foreign keys of the kinds whose rows this service keeps.
create table plan_item_link (
    agency_id uuid not null,
    plan_id uuid not null,
    item_id uuid not null,
    kind text not null,
    target_id uuid not null,
    prerequisite_id uuid generated always as
        (case when kind = 'PREREQUISITE' then target_id end) stored,
    goal_id uuid generated always as (case when kind = 'GOAL' then target_id end) stored,
    carer_id uuid generated always as (case when kind = 'CARER' then target_id end) stored,
    constraint plan_item_link_pk primary key (agency_id, item_id, kind, target_id),
    constraint plan_item_link_of_item foreign key (agency_id, plan_id, item_id)
        references plan_item (agency_id, plan_id, id),
    constraint plan_item_link_to_prerequisite foreign key (agency_id, plan_id, prerequisite_id)
        references plan_item (agency_id, plan_id, id),
    constraint plan_item_link_to_goal foreign key (agency_id, plan_id, goal_id)
        references plan_goal (agency_id, plan_id, id),
    constraint plan_item_link_to_carer foreign key (agency_id, carer_id)
        references person (agency_id, id),
    constraint plan_item_link_not_to_itself check (prerequisite_id <> item_id),
    constraint plan_item_link_kind_known check (kind in
        ('PREREQUISITE', 'GOAL', 'CARER', 'PRIORITY', 'NETWORK_PERSON'))
);
call protect_by_agency('plan_item_link');
revoke update on plan_item_link from ${app_role};

-- The options that were put to her, in the order in which they were put.
create table plan_item_option (
    agency_id uuid not null,
    item_id uuid not null,
    position int not null,
    intervention_code text,
    name bytea,
    explained_involves boolean not null,
    explained_helps boolean not null,
    constraint plan_item_option_pk primary key (agency_id, item_id, position),
    constraint plan_item_option_of_item foreign key (agency_id, item_id)
        references plan_item (agency_id, id),
    constraint plan_item_option_has_one_name check (num_nonnulls(intervention_code, name) = 1)
);
call protect_by_agency('plan_item_option');
