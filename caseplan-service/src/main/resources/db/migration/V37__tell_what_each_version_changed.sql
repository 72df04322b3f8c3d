-- One row per version of a plan: who made it, when, and by which step. Codes and names of fields
-- in clear, what was written about the step sealed.
create table plan_version (
    agency_id uuid not null,
    id uuid not null,
    plan_id uuid not null,
    version bigint not null,
    step text not null,
    made_by text not null,
    made_at timestamptz not null,
    status_from text,
    status_to text,
    fields text[] not null,
    words bytea,
    constraint plan_version_pk primary key (agency_id, id),
    constraint plan_version_once unique (agency_id, plan_id, version),
    constraint plan_version_of_plan foreign key (agency_id, plan_id) references case_plan (agency_id, id),
    constraint plan_version_step_is_a_code check (step ~ '^[a-z]+([.-][a-z]+)+$'),
    constraint plan_version_status_from_known check (status_from in
        ('DRAFT', 'ACTIVE', 'SUSPENDED', 'CLOSED')),
    constraint plan_version_status_to_known check (status_to in
        ('DRAFT', 'ACTIVE', 'SUSPENDED', 'CLOSED'))
);
call protect_by_agency('plan_version');

-- What it changed of which item.
create table plan_version_item (
    agency_id uuid not null,
    id uuid not null,
    version_id uuid not null,
    item_id uuid not null,
    status_from text,
    status_to text not null,
    fields text[] not null,
    constraint plan_version_item_pk primary key (agency_id, id),
    constraint plan_version_item_once unique (agency_id, version_id, item_id),
    constraint plan_version_item_of_version foreign key (agency_id, version_id) references plan_version (agency_id, id),
    -- At the end of the transaction: a new item and its first change are written in any order.
    constraint plan_version_item_of_item foreign key (agency_id, item_id)
        references plan_item (agency_id, id) deferrable initially deferred,
    constraint plan_version_item_status_from_known check (status_from in
        ('PROPOSED', 'AGREED', 'ACTIVE', 'ON_HOLD', 'DONE', 'DECLINED')),
    constraint plan_version_item_status_to_known check (status_to in
        ('PROPOSED', 'AGREED', 'ACTIVE', 'ON_HOLD', 'DONE', 'DECLINED'))
);
call protect_by_agency('plan_version_item');

revoke update, delete on plan_version, plan_version_item from ${app_role};
