-- One row per case: whether it is open. Every change of a case holds it shared, and closing or
-- changing the team holds it alone, so that nothing slips into a case that is being closed.
create table care_team (
    agency_id uuid not null,
    case_id uuid not null,
    open boolean not null,
    constraint care_team_pk primary key (agency_id, case_id),
    constraint care_team_of_case foreign key (agency_id, case_id) references case_file (agency_id, id)
);
-- The owner too is kept from rows of agencies that it does not name; for this one copy it is not.
alter table case_file no force row level security;
insert into care_team (agency_id, case_id, open) select agency_id, id, true from case_file;
alter table case_file force row level security;
call protect_by_agency('care_team');

-- Somebody who may never work on this case; lifted ones stay as history.
create table conflict_of_interest (
    agency_id uuid not null,
    id uuid not null,
    case_id uuid not null,
    version bigint not null,
    subject text not null,
    reason bytea not null,
    declared_by text not null,
    declared_at timestamptz not null,
    lifted_by text,
    lifted_at timestamptz,
    lifting_reason bytea,
    constraint conflict_of_interest_pk primary key (agency_id, id),
    constraint conflict_of_interest_of_case foreign key (agency_id, case_id)
        references case_file (agency_id, id),
    constraint conflict_of_interest_lifted_whole check
        ((lifted_at is null) = (lifted_by is null) and (lifted_at is null) = (lifting_reason is null))
);
create unique index conflict_of_interest_one_at_a_time
    on conflict_of_interest (agency_id, case_id, subject) where lifted_at is null;
create index conflict_of_interest_by_case
    on conflict_of_interest (agency_id, case_id, declared_at desc, id desc);
call protect_by_agency('conflict_of_interest');

-- Somebody off the team opened the case for an hour, and what a supervisor thinks of it.
create table glass_break (
    agency_id uuid not null,
    id uuid not null,
    case_id uuid not null,
    version bigint not null,
    subject text not null,
    reason bytea not null,
    broken_at timestamptz not null,
    ends_at timestamptz not null,
    outcome text,
    note bytea,
    reviewed_by text,
    reviewed_at timestamptz,
    constraint glass_break_pk primary key (agency_id, id),
    constraint glass_break_of_case foreign key (agency_id, case_id)
        references case_file (agency_id, id),
    constraint glass_break_outcome_known check (outcome in ('JUSTIFIED', 'NOT_JUSTIFIED')),
    constraint glass_break_reviewed_whole check
        ((outcome is null) = (reviewed_at is null) and (outcome is null) = (reviewed_by is null)),
    constraint glass_break_reviewed_by_another check (reviewed_by <> subject)
);
create index glass_break_by_case_and_subject on glass_break (agency_id, case_id, subject, ends_at);
create index glass_break_by_case on glass_break (agency_id, case_id, broken_at desc, id desc);
create index glass_break_by_subject on glass_break (agency_id, subject, broken_at);
call protect_by_agency('glass_break');

-- The lead role on its way from one worker to another.
create table handover (
    agency_id uuid not null,
    id uuid not null,
    case_id uuid not null,
    version bigint not null,
    lead_subject text not null,
    to_subject text not null,
    afterwards text not null,
    note bytea,
    state text not null,
    decline_reason text,
    offered_by text not null,
    offered_at timestamptz not null,
    answered_at timestamptz,
    constraint handover_pk primary key (agency_id, id),
    constraint handover_of_case foreign key (agency_id, case_id) references case_file (agency_id, id),
    constraint handover_afterwards_known check (afterwards in ('STAYS_AS_WORKER', 'LEAVES')),
    constraint handover_state_known check (state in ('OFFERED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN')),
    constraint handover_decline_reason_known check (decline_reason in
        ('NO_CAPACITY', 'NOT_MY_FIELD', 'AWAY', 'CONFLICT_OF_INTEREST', 'OTHER')),
    constraint handover_declined_with_reason check ((state = 'DECLINED') = (decline_reason is not null)),
    constraint handover_answered_whole check ((state = 'OFFERED') = (answered_at is null)),
    constraint handover_to_another check (to_subject <> lead_subject)
);
create unique index handover_one_open_per_case on handover (agency_id, case_id)
    where state = 'OFFERED';
create index handover_by_case on handover (agency_id, case_id, offered_at desc, id desc);
create index handover_by_receiver on handover (agency_id, to_subject, state, offered_at desc, id desc);
create index handover_by_offerer on handover (agency_id, offered_by, state, offered_at desc, id desc);
call protect_by_agency('handover');

-- A case comes to its end, with the way back; reopened ones stay as history.
create table case_closure (
    agency_id uuid not null,
    id uuid not null,
    case_id uuid not null,
    reason text not null,
    way_back bytea,
    engagement_reasons text[] not null,
    engagement_note bytea,
    safety_plan_handed_over text not null,
    closed_by text not null,
    closed_at timestamptz not null,
    reopened_by text,
    reopened_at timestamptz,
    reopening_reason bytea,
    constraint case_closure_pk primary key (agency_id, id),
    constraint case_closure_of_case foreign key (agency_id, case_id)
        references case_file (agency_id, id),
    constraint case_closure_reason_known check (reason in
        ('GOALS_REACHED', 'MOVED_AWAY', 'MOTHER_ASKED', 'NON_ENGAGEMENT', 'TRANSFERRED', 'DIED', 'OTHER')),
    constraint case_closure_engagement_reasons_known check (engagement_reasons <@ array
        ['UNSAFE_TO_ANSWER', 'CONTROLS_PHONE_OR_TRANSPORT', 'HARMED_BY_SERVICES', 'FEARS_REMOVAL', 'OTHER']),
    constraint case_closure_safety_plan_handed_over_known check (safety_plan_handed_over in ('YES', 'NO')),
    constraint case_closure_reopened_whole check
        ((reopened_at is null) = (reopened_by is null) and (reopened_at is null) = (reopening_reason is null))
);
create unique index case_closure_one_at_a_time on case_closure (agency_id, case_id)
    where reopened_at is null;
create index case_closure_by_case on case_closure (agency_id, case_id, closed_at desc, id desc);
call protect_by_agency('case_closure');

-- Why a case was closed although a rule spoke against it.
create table closure_rule_answer (
    agency_id uuid not null,
    id uuid not null,
    closure_id uuid not null,
    rule_code text not null,
    subject text not null,
    kind text not null,
    reason bytea not null,
    given_by text not null,
    given_at timestamptz not null,
    constraint closure_rule_answer_pk primary key (agency_id, id),
    constraint closure_rule_answer_of_closure foreign key (agency_id, closure_id)
        references case_closure (agency_id, id)
);
create index closure_rule_answer_by_closure on closure_rule_answer (agency_id, closure_id);
call protect_by_agency('closure_rule_answer');

-- What has happened stays.
revoke delete on care_team, conflict_of_interest, glass_break, handover, case_closure,
    closure_rule_answer from ${app_role};
revoke update on closure_rule_answer from ${app_role};
