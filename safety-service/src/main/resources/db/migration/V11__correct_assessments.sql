-- A correction names what it corrects and speaks for the same day. What an assessment was made with
-- is kept with it.
alter table assessment
    add column corrects uuid,
    add column as_of timestamptz,
    add column instrument_validated boolean not null default false,
    add column instrument_level text,
    add column trust_state text;

-- The owner fills in what is there already, of all agencies.
alter table assessment no force row level security;
update assessment set as_of = completed_at;
alter table assessment force row level security;

alter table assessment
    alter column instrument_validated drop default,
    add constraint assessment_corrects_another check (corrects <> id),
    add constraint assessment_corrects_one_there foreign key (agency_id, corrects)
        references assessment (agency_id, id),
    add constraint assessment_trust_state_known
        check (trust_state in ('NEW', 'BUILDING', 'ESTABLISHED')),
    add constraint assessment_as_of_whole check ((completed_at is null) = (as_of is null));

drop index assessment_of_case_last_completed;
create index assessment_of_case_last_as_of on assessment
    (agency_id, case_id, as_of desc, completed_at desc) where completed_at is not null;
create index assessment_correction on assessment (agency_id, corrects, completed_at)
    where corrects is not null and completed_at is not null;
