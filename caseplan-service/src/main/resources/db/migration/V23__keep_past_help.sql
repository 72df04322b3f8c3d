-- A name that she gives a helper. Its id stands for it wherever names are compared.
create table help_provider (
    agency_id uuid not null,
    id uuid not null,
    case_id uuid not null,
    name bytea not null,
    constraint help_provider_pk primary key (agency_id, id),
    constraint help_provider_of_case foreign key (agency_id, case_id)
        references case_file (agency_id, id)
);
create index help_provider_by_case on help_provider (agency_id, case_id);
call protect_by_agency('help_provider');

create table past_help (
    agency_id uuid not null,
    row_id uuid not null,
    id uuid not null,
    case_id uuid not null,
    version bigint not null,
    position int not null,
    what bytea not null,
    who_said text not null,
    intervention_code text,
    class_code text,
    provider_agency_id uuid,
    provider_name_id uuid,
    year int,
    purpose bytea,
    effect text,
    what_it_did bytea,
    constraint past_help_pk primary key (agency_id, row_id),
    constraint past_help_once unique (agency_id, case_id, version, position),
    constraint past_help_of_case foreign key (agency_id, case_id)
        references case_file (agency_id, id),
    constraint past_help_provider_named foreign key (agency_id, provider_name_id)
        references help_provider (agency_id, id),
    constraint past_help_one_provider check (
        provider_agency_id is null or provider_name_id is null),
    constraint past_help_who_said_known check (who_said in
        ('MOTHER', 'CHILD', 'PRACTITIONER', 'AGENCY')),
    constraint past_help_effect_known check (effect in
        ('HELPED', 'HURT', 'MIXED', 'NO_EFFECT', 'NOT_SAID'))
);
call protect_by_agency('past_help');
revoke update, delete on past_help, help_provider from ${app_role};
