-- What is known of the court order that is to protect her; one row per case.
create table protection_order (
    agency_id uuid not null,
    id uuid not null,
    case_id uuid not null,
    version bigint not null,
    status text not null,
    valid_from date,
    valid_until date,
    zone text not null,
    conditions_discussed boolean not null,
    feels_safer text not null,
    past_experience_discussed boolean not null,
    reporting_breaches_discussed boolean not null,
    breach_support_offered_at timestamptz,
    sealed_words bytea not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    changed_at timestamptz not null,
    changed_by text not null,
    constraint protection_order_pk primary key (agency_id, id),
    constraint protection_order_one_of_case unique (agency_id, case_id),
    constraint protection_order_status_known check (
        status in ('NONE', 'CONSIDERED', 'APPLIED', 'IN_FORCE', 'EXPIRED')),
    constraint protection_order_feels_safer_known check (
        feels_safer in ('YES', 'NO', 'UNSURE', 'NOT_DISCUSSED')),
    constraint protection_order_ends_after_it_starts check (valid_until >= valid_from)
);
call protect_by_agency('protection_order');

create table protection_order_breach (
    agency_id uuid not null,
    id uuid not null,
    order_id uuid not null,
    case_id uuid not null,
    version bigint not null,
    happened_at timestamptz not null,
    trigger_id uuid not null,
    wants_to_report text not null,
    support_offered_at timestamptz,
    reported_at timestamptz,
    sealed_words bytea not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    constraint protection_order_breach_pk primary key (agency_id, id),
    constraint protection_order_breach_of_order foreign key (agency_id, order_id)
        references protection_order (agency_id, id),
    constraint protection_order_breach_wish_known check (
        wants_to_report in ('YES', 'WITH_SUPPORT', 'NO', 'UNSURE', 'NOT_ASKED')),
    constraint protection_order_breach_reported_after_it_happened check (
        reported_at >= happened_at)
);
create index protection_order_breach_newest_first on protection_order_breach
    (agency_id, order_id, happened_at desc, id desc);
create index protection_order_breach_of_case on protection_order_breach (agency_id, case_id);
call protect_by_agency('protection_order_breach');
