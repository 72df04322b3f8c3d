-- The row is the truth; the alarm that rings for it knows its id alone.
create table reminder (
    id uuid not null,
    agency_id uuid not null,
    case_id uuid not null,
    occurrence text not null,
    remind_at timestamptz not null,
    due_at timestamptz not null,
    standing_current boolean not null,
    state text not null,
    created_at timestamptz not null,
    constraint reminder_pk primary key (agency_id, id),
    constraint reminder_once_per_occurrence unique (agency_id, case_id, occurrence),
    constraint reminder_state_known check (state in ('SCHEDULED', 'FIRED', 'SUPERSEDED')),
    constraint reminder_before_due check (remind_at <= due_at)
);
create unique index reminder_one_live_per_case on reminder (agency_id, case_id)
    where state = 'SCHEDULED';

call protect_by_agency('reminder');
