-- What agencies offer. Everybody may read it, so the policies let everybody read and only the
-- providing agency write. Where a confidential service is given never stands in content: it is
-- sealed, and the table refuses it in the clear. The columns made from content are there to search by.
create table service_offer (
    id uuid not null,
    agency_id uuid not null,
    version bigint not null,
    last_modified timestamptz not null,
    content jsonb not null,
    local_code text,
    sealed_places bytea,
    capacity jsonb not null,
    capacity_version bigint not null,
    name text not null generated always as (content ->> 'name') stored,
    alternate_name text generated always as (content ->> 'alternateName') stored,
    description text generated always as (content ->> 'description') stored,
    intervention_code text generated always as (content ->> 'interventionCode') stored,
    status text not null generated always as (content ->> 'status') stored,
    languages jsonb generated always as (jsonb_path_query_array(content, '$.languages[*].code')) stored,
    -- Both inclusive, in months: a whole number of years lasts until the next birthday.
    age_from integer generated always as (ceil((content ->> 'minimumAge')::numeric * 12)::integer) stored,
    age_until integer generated always as (
        case when (content ->> 'maximumAge')::numeric = trunc((content ->> 'maximumAge')::numeric)
            then ((content ->> 'maximumAge')::numeric * 12 + 11)::integer
            else floor((content ->> 'maximumAge')::numeric * 12)::integer end) stored,
    confidential_location boolean not null
        generated always as ((content ->> 'confidentialLocation')::boolean) stored,
    places_free integer generated always as ((capacity ->> 'placesFree')::integer) stored,
    constraint service_offer_pk primary key (id),
    constraint service_offer_of_agency foreign key (agency_id) references agency (id),
    constraint service_offer_version_from_one check (version >= 1),
    constraint service_offer_status_known check (
        content ->> 'status' in ('ACTIVE', 'INACTIVE', 'TEMPORARILY_CLOSED', 'DEFUNCT')),
    constraint service_offer_confidential_place_sealed check (
        (content ->> 'confidentialLocation')::boolean and content -> 'places' = '[]'
        or not (content ->> 'confidentialLocation')::boolean and sealed_places is null)
);
create index service_offer_by_agency on service_offer (agency_id, id);
create index service_offer_by_intervention on service_offer (intervention_code, id);
create index service_offer_by_status on service_offer (status, id);
create index service_offer_by_language on service_offer using gin (languages);
create index service_offer_open on service_offer (id) where not confidential_location;

alter table service_offer enable row level security;
alter table service_offer force row level security;
create policy read_by_all on service_offer for select using (true);
create policy written_by_own_agency on service_offer for insert
    with check (agency_id = hearth_agency());
create policy changed_by_own_agency on service_offer for update
    using (agency_id = hearth_agency()) with check (agency_id = hearth_agency());
revoke delete on service_offer from ${app_role};
