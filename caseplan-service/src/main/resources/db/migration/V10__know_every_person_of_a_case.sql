-- Who else the case is about, what the practice rules ask of each, and which records are one person.
alter table person
    add column version bigint not null default 1,
    add column sex text not null default 'NOT_ASKED',
    add column in_mothers_care text not null default 'NOT_ASKED',
    add column symptoms text[] not null default '{}',
    add column carer_kind text,
    add column alleged_to_have_abused text not null default 'NOT_ASKED',
    add column working_relationship bytea,
    add column refugee text not null default 'NOT_ASKED',
    add column outside_own_community text not null default 'NOT_ASKED',
    add column first_child text not null default 'NOT_ASKED',
    add column low_education text not null default 'NOT_ASKED',
    add column ptsd_complaints text not null default 'NOT_ASKED',
    -- Weeks grow by themselves; the day they are counted from does not.
    add column pregnant_since date,
    add column merged_into uuid,
    drop constraint person_role_known,
    add constraint person_role_known check (role in
        ('MOTHER', 'PRIMARY_CARER', 'CHILD', 'CARER', 'PERSON_USING_VIOLENCE')),
    add constraint person_sex_known check (sex in ('GIRL', 'BOY', 'OTHER', 'NOT_ASKED')),
    add constraint person_in_mothers_care_known check
        (in_mothers_care in ('YES', 'NO', 'NOT_ASKED')),
    add constraint person_symptoms_known check (symptoms <@ array
        ['CHILD_ANXIETY', 'CHILD_BEHAVIOURAL_DISTURBANCE', 'CHILD_EMOTIONAL_DISTURBANCE',
         'CHILD_PROBLEM_BEHAVIOUR', 'CHILD_PTSD', 'CHILD_SEXUALISED_BEHAVIOUR']),
    add constraint person_carer_kind_known check
        (carer_kind in ('FOSTER', 'KINSHIP', 'ADOPTIVE', 'OTHER')),
    add constraint person_carer_says_its_kind check (role <> 'CARER' or carer_kind is not null),
    add constraint person_alleged_to_have_abused_known check (alleged_to_have_abused in
        ('YES', 'NO', 'UNDER_INVESTIGATION', 'NOT_ASKED')),
    add constraint person_refugee_known check (refugee in ('YES', 'NO', 'NOT_ASKED')),
    add constraint person_outside_own_community_known check
        (outside_own_community in ('YES', 'NO', 'NOT_ASKED')),
    add constraint person_first_child_known check (first_child in ('YES', 'NO', 'NOT_ASKED')),
    add constraint person_low_education_known check (low_education in ('YES', 'NO', 'NOT_ASKED')),
    add constraint person_ptsd_complaints_known check
        (ptsd_complaints in ('YES', 'NO', 'NOT_ASKED')),
    add constraint person_not_merged_into_itself check (merged_into <> id),
    add constraint person_once_per_case unique (agency_id, case_id, id),
    -- The record that stays is of the same case.
    add constraint person_merged_within_the_case foreign key (agency_id, case_id, merged_into)
        references person (agency_id, case_id, id);

create unique index person_one_mother on person (agency_id, case_id)
    where role = 'MOTHER' and merged_into is null;
