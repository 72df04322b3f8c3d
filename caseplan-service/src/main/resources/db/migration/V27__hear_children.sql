-- Codes, dates and ids of what is known of each child's voice; words lie in the versions.
create table child_voice (
    agency_id uuid not null,
    child_id uuid not null,
    case_id uuid not null,
    version bigint not null,
    communication_noted boolean not null,
    confidentiality_explained_at timestamptz,
    knows_how_to_reach_worker text not null,
    safe_contact_checked text not null,
    plan_shared_at timestamptz,
    shared_plan_id uuid,
    reason_not_shared_given boolean not null,
    constraint child_voice_pk primary key (agency_id, child_id),
    constraint child_voice_of_child foreign key (agency_id, child_id)
        references person (agency_id, id),
    constraint child_voice_of_case foreign key (agency_id, case_id)
        references case_file (agency_id, id),
    constraint child_voice_of_plan foreign key (agency_id, shared_plan_id)
        references case_plan (agency_id, id),
    constraint child_voice_knows_known check
        (knows_how_to_reach_worker in ('YES', 'NO', 'NOT_ASKED')),
    constraint child_voice_safe_contact_known check
        (safe_contact_checked in ('YES', 'NO', 'NOT_ASKED'))
);
create index child_voice_by_case on child_voice (agency_id, case_id);
call protect_by_agency('child_voice');

create table child_conversation (
    agency_id uuid not null,
    id uuid not null,
    case_id uuid not null,
    child_id uuid not null,
    version bigint not null,
    state text not null,
    at timestamptz not null,
    with_agency_id uuid not null,
    event_reference uuid,
    joint_plan_or_summary text not null,
    confidentiality_explained boolean not null,
    physical_contact text,
    record_noted boolean not null,
    signature text not null,
    choices_offered boolean not null,
    plan_shared_id uuid,
    recorded_at timestamptz not null,
    constraint child_conversation_pk primary key (agency_id, id),
    constraint child_conversation_of_child foreign key (agency_id, child_id)
        references person (agency_id, id),
    constraint child_conversation_of_case foreign key (agency_id, case_id)
        references case_file (agency_id, id),
    constraint child_conversation_of_plan foreign key (agency_id, plan_shared_id)
        references case_plan (agency_id, id),
    constraint child_conversation_state_known check
        (state in ('PLANNED', 'HELD', 'CALLED_OFF')),
    constraint child_conversation_joint_known check
        (joint_plan_or_summary in ('YES', 'NO', 'NOT_ASKED')),
    constraint child_conversation_physical_contact_known check
        (physical_contact in ('NONE', 'ASKED_AND_EXPLAINED', 'OTHER')),
    constraint child_conversation_signature_known check
        (signature in ('SIGNED', 'DECLINED', 'TOO_YOUNG', 'NOT_ASKED'))
);
create index child_conversation_newest on child_conversation
    (agency_id, child_id, at desc, id desc);
create index child_conversation_by_case on child_conversation (agency_id, case_id);
call protect_by_agency('child_conversation');

create table child_decision (
    agency_id uuid not null,
    id uuid not null,
    case_id uuid not null,
    child_id uuid not null,
    version bigint not null,
    decided_at timestamptz not null,
    plan_id uuid,
    child_view text not null,
    constraint child_decision_pk primary key (agency_id, id),
    constraint child_decision_of_child foreign key (agency_id, child_id)
        references person (agency_id, id),
    constraint child_decision_of_case foreign key (agency_id, case_id)
        references case_file (agency_id, id),
    constraint child_decision_of_plan foreign key (agency_id, plan_id)
        references case_plan (agency_id, id),
    constraint child_decision_view_known check
        (child_view in ('GIVEN', 'CHOSE_NOT', 'TOO_YOUNG', 'NOT_ASKED'))
);
create index child_decision_newest on child_decision
    (agency_id, child_id, decided_at desc, id desc);
create index child_decision_by_case on child_decision (agency_id, case_id);
call protect_by_agency('child_decision');
revoke delete on child_voice, child_conversation, child_decision from ${app_role};
