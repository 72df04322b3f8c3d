-- A section of what is known from her side has a version of its own: two workers who fill two
-- sections do not stand in each other's way. Version 0 is a section that nobody has filled.
create table case_section (
    agency_id uuid not null,
    case_id uuid not null,
    section text not null,
    version bigint not null,
    changed_at timestamptz not null,
    changed_by text not null,
    constraint case_section_pk primary key (agency_id, case_id, section),
    constraint case_section_of_case foreign key (agency_id, case_id)
        references case_file (agency_id, id),
    constraint case_section_known check (section in
        ('NEEDS', 'PRACTICALITIES', 'STRENGTHS', 'HOME_SAFETY', 'NETWORK', 'PRIORITIES',
         'PAST_HELP'))
);

-- What is known topic by topic. The row with the highest version counts; those before it stay.
create table asked_topic (
    agency_id uuid not null,
    id uuid not null,
    case_id uuid not null,
    section text not null,
    topic text not null,
    version bigint not null,
    status text not null,
    who_said text,
    said_at timestamptz,
    note bytea,
    recorded_at timestamptz not null,
    recorded_by text not null,
    constraint asked_topic_pk primary key (agency_id, id),
    constraint asked_topic_once unique (agency_id, case_id, section, topic, version),
    constraint asked_topic_of_section foreign key (agency_id, case_id, section)
        references case_section (agency_id, case_id, section),
    constraint asked_topic_status_known check (case section
        when 'NEEDS' then topic in ('HOUSING', 'FOOD', 'MATERIAL')
            and status in ('MET', 'PARTLY_MET', 'UNMET', 'NOT_A_NEED', 'NOT_ASKED')
        when 'PRACTICALITIES' then
            topic in ('CHILD_CARE', 'RESPITE', 'CRISIS_PAYMENT', 'REGULAR_INCOME')
            and status in ('IN_PLACE', 'BARRIER', 'NOT_NEEDED', 'NOT_ASKED')
        when 'STRENGTHS' then
            topic in ('ACTS_OF_PROTECTION', 'BELONGING', 'RESOURCES_AND_STRENGTHS', 'SKILLS')
            and status in ('NOTED', 'ASKED_NOTHING_NOTED', 'NOT_ASKED')
        when 'HOME_SAFETY' then topic in ('DOORS', 'LOCKS', 'LIGHTS', 'ALARM')
            and status in ('WANTED', 'NOT_WANTED', 'IN_PLACE', 'NOT_ASKED')
        when 'NETWORK' then topic = 'NEARBY' and status in ('YES', 'NO', 'NOT_ASKED')
        when 'PAST_HELP' then topic = 'PAST_HELP'
            and status in ('RECORDED', 'NONE_BEFORE', 'ASKED_NOT_SAID', 'NOT_ASKED')
        else false end),
    constraint asked_topic_who_said_known check (who_said in
        ('MOTHER', 'CHILD', 'PRACTITIONER', 'AGENCY')),
    constraint asked_topic_said_when_asked check (
        status <> 'NOT_ASKED' or (who_said is null and said_at is null))
);

-- The needs leave the case's row. Who said what was noted there, and when, nobody knows. The owner
-- is bound by the agencies' policy too, and sees the rows of all of them only while it is not
-- forced.
alter table case_file no force row level security;
insert into case_section (agency_id, case_id, section, version, changed_at, changed_by)
select agency_id, id, 'NEEDS', 1, created_at, 'migration' from case_file
where (need_housing, need_food, need_material) <> ('NOT_ASKED', 'NOT_ASKED', 'NOT_ASKED');
insert into asked_topic (agency_id, id, case_id, section, topic, version, status, recorded_at,
    recorded_by)
select c.agency_id, gen_random_uuid(), c.id, 'NEEDS', need.topic, 1, need.status, c.created_at,
    'migration'
from case_file c cross join lateral (values
    ('HOUSING', c.need_housing), ('FOOD', c.need_food), ('MATERIAL', c.need_material))
    as need (topic, status)
where (c.need_housing, c.need_food, c.need_material) <> ('NOT_ASKED', 'NOT_ASKED', 'NOT_ASKED');
alter table case_file force row level security;
call protect_by_agency('case_section');
call protect_by_agency('asked_topic');
revoke update, delete on asked_topic from ${app_role};
revoke delete on case_section from ${app_role};

alter table case_file
    drop column need_housing,
    drop column need_food,
    drop column need_material;
