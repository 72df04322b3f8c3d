-- What a human must do. Not a read model: never emptied, and the occurrence makes it unique.
create table task (
    id uuid not null,
    agency_id uuid not null,
    case_id uuid not null,
    type text not null,
    occurrence text not null,
    urgency text not null,
    due_at timestamptz not null,
    -- Nobody yet, when the care team of the case is not known yet.
    assignee text,
    state text not null,
    created_at timestamptz not null,
    version bigint not null,
    constraint task_pk primary key (agency_id, id),
    constraint task_once_per_occurrence unique (agency_id, case_id, type, occurrence),
    constraint task_type_known check (type in
        ('REASSESS_SAFETY', 'REFERRAL_ACCEPTED', 'REFERRAL_DECLINED', 'REFERRAL_UNDELIVERED', 'ITEMS_HELD')),
    constraint task_urgency_known check (urgency in ('IMMEDIATE', 'NORMAL')),
    constraint task_state_known check (state in ('OPEN', 'DONE', 'SUPERSEDED'))
);
create index task_inbox on task (agency_id, assignee, state, due_at desc, id desc);

call protect_by_agency('task');
