-- A plan has a kind and versions; all words of a version lie in one sealed document.
alter table safety_plan
    add column kind text not null default 'SAFETY',
    add column revision bigint not null default 1,
    add column version integer not null default 1,
    add column ended_at timestamptz,
    add column ended_by text,
    add column sealed_ending bytea,
    add constraint safety_plan_kind_known check (kind in ('SAFETY', 'CONTINGENCY')),
    add constraint safety_plan_ended_whole check ((ended_at is null) = (ended_by is null)),
    add constraint safety_plan_ends_once check (ended_at is null or superseded_at is null);
alter table safety_plan alter column kind drop default;

create table safety_plan_version (
    agency_id uuid not null,
    plan_id uuid not null,
    version integer not null,
    case_id uuid not null,
    made_at timestamptz not null,
    made_by text not null,
    agreement text not null,
    agreement_at timestamptz,
    has_action_for_mother boolean not null,
    shape text not null,
    sealed_words bytea not null,
    completed_at timestamptz,
    completed_by text,
    constraint safety_plan_version_pk primary key (agency_id, plan_id, version),
    constraint safety_plan_version_of_plan foreign key (agency_id, plan_id)
        references safety_plan (agency_id, id),
    constraint safety_plan_version_agreement_known check (
        agreement in ('AGREED', 'DECLINED', 'UNSURE', 'NOT_ASKED')),
    constraint safety_plan_version_agreement_dated check (
        (agreement = 'NOT_ASKED') = (agreement_at is null)),
    constraint safety_plan_version_shape_known check (shape in ('ACTIONS', 'PLAN')),
    constraint safety_plan_version_completed_whole check (
        (completed_at is null) = (completed_by is null))
);

-- Not agreed could mean not asked; nobody knows, so nobody has asked. The owner is bound by the
-- agencies' policy too, and sees the rows of all of them only while it is not forced.
alter table safety_plan no force row level security;
insert into safety_plan_version (agency_id, plan_id, version, case_id, made_at, made_by, agreement,
    agreement_at, has_action_for_mother, shape, sealed_words)
select agency_id, id, 1, case_id, made_at, made_by,
    case when agreed_by_her then 'AGREED' else 'NOT_ASKED' end,
    case when agreed_by_her then made_at end,
    has_action_for_mother, 'ACTIONS', sealed_actions
from safety_plan;
alter table safety_plan force row level security;
call protect_by_agency('safety_plan_version');

drop index safety_plan_one_active;
create unique index safety_plan_one_active on safety_plan (agency_id, case_id, kind)
    where superseded_at is null and ended_at is null;
create index safety_plan_of_case_newest_first on safety_plan
    (agency_id, case_id, made_at desc, id desc);
alter table safety_plan
    drop column agreed_by_her,
    drop column has_action_for_mother,
    drop column sealed_actions;
