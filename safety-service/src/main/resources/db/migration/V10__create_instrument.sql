-- Instruments that agencies have loaded themselves; the built-in one comes with the build.
create table instrument (
    agency_id uuid not null,
    code text not null,
    version text not null,
    revision bigint not null,
    status text not null,
    title text not null,
    validated boolean not null,
    definition text not null,
    loaded_at timestamptz not null,
    loaded_by text not null,
    licence_holder text,
    licence_basis text,
    licence_accepted_by text,
    licence_accepted_at timestamptz,
    activated_at timestamptz,
    activated_by text,
    retired_at timestamptz,
    retired_by text,
    constraint instrument_pk primary key (agency_id, code, version),
    constraint instrument_status_known check (status in ('DRAFT', 'ACTIVE', 'RETIRED')),
    constraint instrument_used_on_terms check (
        status = 'DRAFT'
        or licence_holder is not null and licence_basis is not null
            and licence_accepted_by is not null and licence_accepted_at is not null
            and activated_at is not null and activated_by is not null),
    constraint instrument_retired_whole check (
        (status = 'RETIRED') = (retired_at is not null)
        and (retired_at is null) = (retired_by is null))
);
call protect_by_agency('instrument');

-- Which instrument an agency assesses with; no row while it has said nothing.
create table instrument_settings (
    agency_id uuid not null,
    version bigint not null,
    default_code text not null,
    default_version text not null,
    without_external_factors text[] not null,
    constraint instrument_settings_pk primary key (agency_id)
);
call protect_by_agency('instrument_settings');
