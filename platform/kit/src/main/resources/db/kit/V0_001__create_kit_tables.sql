-- Tables that behave identically in every service. The application role owns nothing here:
-- it gets exactly the rights that its code needs.

alter default privileges in schema public grant select, insert, update, delete on tables to ${app_role};
alter default privileges in schema public grant usage, select on sequences to ${app_role};

-- Outbox: no personal data, no agency policy.
create table outbox_stream (
    topic text not null,
    key text not null,
    sequence bigint not null,
    constraint outbox_stream_pk primary key (topic, key)
);

create table outbox_event (
    id bigint generated always as identity,
    event_id uuid not null,
    lane smallint not null,
    topic text not null,
    key text not null,
    sequence bigint not null,
    type text not null,
    agency_id uuid,
    occurred_at timestamptz not null,
    data jsonb not null,
    sent_at timestamptz,
    constraint outbox_event_pk primary key (id),
    constraint outbox_event_sequence_once unique (topic, key, sequence)
);
create index outbox_event_waiting on outbox_event (lane, id) where sent_at is null;

create table inbox_event (
    event_id uuid not null,
    received_at timestamptz not null,
    constraint inbox_event_pk primary key (event_id)
);

-- What was last applied of each key of a state topic, and how far each partition was read.
create table feed_key (
    topic text not null,
    key text not null,
    agency_id uuid,
    sequence bigint not null,
    constraint feed_key_pk primary key (topic, key)
);

create table feed_position (
    topic text not null,
    partition smallint not null,
    next_offset bigint not null,
    heartbeat_at timestamptz,
    constraint feed_position_pk primary key (topic, partition)
);

-- Case data from here on: an agency column and row-level security on every table.
create table idempotency_key (
    agency_id uuid not null,
    caller text not null,
    key text not null,
    request_hash bytea not null,
    status smallint,
    location text,
    etag text,
    created_at timestamptz not null,
    constraint idempotency_key_pk primary key (agency_id, caller, key)
);

create table audit_entry (
    id bigint generated always as identity,
    at timestamptz not null,
    agency_id uuid not null,
    actor text not null,
    action text not null,
    subject_type text not null,
    subject_id text not null,
    case_id uuid,
    outcome text not null,
    constraint audit_entry_pk primary key (id),
    constraint audit_entry_outcome_known check (outcome in ('ALLOWED', 'DENIED'))
);
create index audit_entry_by_agency on audit_entry (agency_id, id);
revoke all on audit_entry from ${app_role};
grant insert on audit_entry to ${app_role};

-- One wrapped key per person or case; destroying the row makes what it sealed unreadable.
create table data_key (
    agency_id uuid not null,
    subject_id uuid not null,
    wrapped_keyset bytea not null,
    created_at timestamptz not null,
    constraint data_key_pk primary key (agency_id, subject_id)
);

create function hearth_agency() returns uuid language sql stable parallel safe as
$$ select nullif(current_setting('hearth.agency', true), '')::uuid $$;

create procedure protect_by_agency(protected regclass) language plpgsql as
$$
begin
    execute format('alter table %s enable row level security', protected);
    execute format('alter table %s force row level security', protected);
    execute format('create policy own_agency on %s using (agency_id = hearth_agency()) with check (agency_id = hearth_agency())', protected);
end
$$;

call protect_by_agency('idempotency_key');
call protect_by_agency('audit_entry');
call protect_by_agency('data_key');

-- db-scheduler's own table (its documented columns); ids only in task_data.
create table scheduled_tasks (
    task_name text not null,
    task_instance text not null,
    task_data bytea,
    execution_time timestamptz not null,
    picked boolean not null,
    picked_by text,
    last_success timestamptz,
    last_failure timestamptz,
    consecutive_failures int,
    last_heartbeat timestamptz,
    version bigint not null,
    priority smallint,
    constraint scheduled_tasks_pk primary key (task_name, task_instance)
);
create index scheduled_tasks_by_execution_time on scheduled_tasks (execution_time);
create index scheduled_tasks_by_last_heartbeat on scheduled_tasks (last_heartbeat);
