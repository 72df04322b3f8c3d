alter table case_plan
    drop constraint case_plan_status_known,
    add column suspended_at timestamptz,
    add constraint case_plan_status_known check (status in
        ('DRAFT', 'ACTIVE', 'SUSPENDED', 'CLOSED'));

alter table plan_item
    drop constraint plan_item_held_because_known,
    add column held_at timestamptz,
    add column held_words bytea,
    -- Rises with each material change; an agreement is to one of these.
    add column material_version int not null default 1,
    add constraint plan_item_held_because_known check (held_because in
        ('GATE_SHUT', 'LEASE_ENDED', 'WORKER', 'PLAN_SUSPENDED', 'PLAN_CLOSED'));

-- How a plan ended, and how she comes back. It is closed once.
create table plan_closing (
    agency_id uuid not null,
    plan_id uuid not null,
    closed_at timestamptz not null,
    closed_by text not null,
    reason text not null,
    way_back bytea,
    safety_plan_handed_over text not null,
    engagement_reasons_considered text[] not null,
    engagement_note bytea,
    constraint plan_closing_pk primary key (agency_id, plan_id),
    constraint plan_closing_of_plan foreign key (agency_id, plan_id) references case_plan (agency_id, id),
    constraint plan_closing_reason_known check (reason in
        ('GOALS_REACHED', 'MOVED_AWAY', 'MOTHER_ASKED', 'NON_ENGAGEMENT', 'REPLACED', 'OTHER')),
    constraint plan_closing_safety_plan_handed_over_known check
        (safety_plan_handed_over in ('YES', 'NO')),
    constraint plan_closing_engagement_reasons_known check (engagement_reasons_considered <@ array
        ['UNSAFE_TO_ANSWER', 'CONTROLS_PHONE_OR_TRANSPORT', 'HARMED_BY_SERVICES', 'FEARS_REMOVAL',
         'OTHER'])
);
call protect_by_agency('plan_closing');
revoke update, delete on plan_closing from ${app_role};
