create table release (
    agency_id uuid not null,
    id uuid not null,
    case_id uuid not null,
    version bigint not null,
    receiving_agency_id uuid not null,
    covers text[] not null,
    purpose bytea not null,
    how_given text not null,
    valid_until timestamptz not null,
    given_at timestamptz not null,
    revoked_at timestamptz,
    constraint release_pk primary key (agency_id, id),
    constraint release_of_case foreign key (agency_id, case_id) references case_file (agency_id, id)
);
create index release_by_case on release (agency_id, case_id);
call protect_by_agency('release');

create table referral (
    agency_id uuid not null,
    id uuid not null,
    case_id uuid not null,
    plan_id uuid not null,
    item_id uuid not null,
    release_id uuid not null,
    receiving_agency_id uuid not null,
    version bigint not null,
    urgent boolean not null,
    service_offer bytea not null,
    expected_benefit bytea not null,
    summary bytea not null,
    created_by text not null,
    created_at timestamptz not null,
    sent_at timestamptz,
    constraint referral_pk primary key (agency_id, id),
    constraint referral_of_case foreign key (agency_id, case_id) references case_file (agency_id, id),
    constraint referral_of_release foreign key (agency_id, release_id) references release (agency_id, id)
);
create index referral_by_case on referral (agency_id, case_id);
call protect_by_agency('referral');

-- The one table that two agencies see: what was sent, frozen, and what the receiver answered.
create table referral_packet (
    agency_id uuid not null,
    referral_id uuid not null,
    receiving_agency_id uuid not null,
    case_id uuid not null,
    release_id uuid not null,
    sent_by text not null,
    sent_at timestamptz not null,
    content bytea not null,
    version bigint not null,
    state text not null,
    decline_reason text,
    answered_at timestamptz,
    constraint referral_packet_pk primary key (agency_id, referral_id)
);
create index referral_packet_by_receiver on referral_packet (receiving_agency_id, referral_id);
alter table referral_packet enable row level security;
alter table referral_packet force row level security;
create policy sent_by_own_agency on referral_packet
    using (agency_id = hearth_agency()) with check (agency_id = hearth_agency());
create policy read_by_receiver on referral_packet for select
    using (receiving_agency_id = hearth_agency());
create policy answered_by_receiver on referral_packet for update
    using (receiving_agency_id = hearth_agency()) with check (receiving_agency_id = hearth_agency());
-- What was sent stays as it was sent; only the answer may change.
revoke update on referral_packet from ${app_role};
grant update (version, state, decline_reason, answered_at) on referral_packet to ${app_role};
