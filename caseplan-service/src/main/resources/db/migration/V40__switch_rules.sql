-- Which practice rules an agency does without: every switching is kept, the latest counts.
create table rule_switch (
    agency_id uuid not null,
    id uuid not null,
    rule_code text not null,
    switched_on boolean not null,
    reason bytea not null,
    switched_by text not null,
    switched_at timestamptz not null,
    constraint rule_switch_pk primary key (agency_id, id)
);
create index rule_switch_by_code on rule_switch (agency_id, rule_code, switched_at desc);
call protect_by_agency('rule_switch');
revoke update, delete on rule_switch from ${app_role};
