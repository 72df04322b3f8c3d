-- A referral to be made known to its receiver. It stands between two agencies: written while the
-- sender's fact is applied, worked on as the receiver, and gone back to for the sender's task.
-- Like the outbox it holds ids alone and has no agency policy; no endpoint reads it.
create table delivery_request (
    id uuid not null,
    referral_id uuid not null,
    case_id uuid not null,
    sender_agency_id uuid not null,
    receiver_agency_id uuid not null,
    urgent boolean not null,
    created_at timestamptz not null,
    constraint delivery_request_pk primary key (id),
    constraint delivery_request_once_per_referral unique (sender_agency_id, referral_id)
);

-- The receiver's rows: they know the referral, never the sender's case.
create table delivery (
    id uuid not null,
    agency_id uuid not null,
    request_id uuid not null,
    subscription_id uuid not null,
    referral_id uuid not null,
    webhook_id text not null,
    state text not null,
    created_at timestamptz not null,
    constraint delivery_pk primary key (agency_id, id),
    constraint delivery_once_per_subscription unique (agency_id, request_id, subscription_id),
    constraint delivery_of_subscription foreign key (agency_id, subscription_id)
        references subscription (agency_id, id),
    constraint delivery_state_known check (state in ('PENDING', 'DELIVERED', 'STOPPED', 'EXHAUSTED'))
);
create index delivery_newest on delivery (agency_id, created_at desc, id desc);

create table delivery_attempt (
    id uuid not null,
    agency_id uuid not null,
    delivery_id uuid not null,
    number int not null,
    due_at timestamptz not null,
    started_at timestamptz,
    finished_at timestamptz,
    status_code int,
    failure text,
    constraint delivery_attempt_pk primary key (agency_id, id),
    constraint delivery_attempt_number_once unique (agency_id, delivery_id, number),
    constraint delivery_attempt_of_delivery foreign key (agency_id, delivery_id)
        references delivery (agency_id, id),
    constraint delivery_attempt_one_outcome check (status_code is null or failure is null)
);

call protect_by_agency('delivery');
call protect_by_agency('delivery_attempt');
