create table plan_goal (
    agency_id uuid not null,
    id uuid not null,
    plan_id uuid not null,
    her_words bytea,
    decided_with text not null,
    decided_on date,
    state text not null,
    created_at timestamptz not null,
    constraint plan_goal_pk primary key (agency_id, id),
    constraint plan_goal_once_in_plan unique (agency_id, plan_id, id),
    constraint plan_goal_of_plan foreign key (agency_id, plan_id)
        references case_plan (agency_id, id),
    constraint plan_goal_decided_with_known check (decided_with in
        ('TOGETHER', 'HER_ALONE', 'WORKER', 'NOT_RECORDED')),
    constraint plan_goal_state_known check (state in ('OPEN', 'REACHED', 'SET_ASIDE'))
);
create index plan_goal_by_plan on plan_goal (agency_id, plan_id, created_at, id);
call protect_by_agency('plan_goal');
-- A goal is set aside, never taken out of the record.
revoke delete on plan_goal from ${app_role};
