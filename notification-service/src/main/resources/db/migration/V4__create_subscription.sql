-- Where an agency wants to be told. Disabled for ever rather than deleted: deliveries tell of it.
create table subscription (
    id uuid not null,
    agency_id uuid not null,
    url text not null,
    event_types text[] not null,
    sealed_secret bytea,
    state text not null,
    created_at timestamptz not null,
    version bigint not null,
    constraint subscription_pk primary key (agency_id, id),
    constraint subscription_event_types_known check (event_types <@ array['referral.sent']),
    constraint subscription_state_known check (state in ('ACTIVE', 'DISABLED')),
    constraint subscription_secret_goes_with_it check ((sealed_secret is null) = (state = 'DISABLED'))
);
create index subscription_active on subscription (agency_id, id) where state = 'ACTIVE';

call protect_by_agency('subscription');
