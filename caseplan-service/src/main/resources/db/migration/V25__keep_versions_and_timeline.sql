-- What was written at each change, one sealed document per version; it stays, with who wrote it.
create table kept_version (
    agency_id uuid not null,
    thing text not null,
    thing_id uuid not null,
    version bigint not null,
    case_id uuid not null,
    made_at timestamptz not null,
    made_by text not null,
    document bytea not null,
    constraint kept_version_pk primary key (agency_id, thing, thing_id, version),
    constraint kept_version_of_case foreign key (agency_id, case_id)
        references case_file (agency_id, id),
    constraint kept_version_thing_known check
        (thing in ('CONTACT', 'CHILD_VOICE', 'CONVERSATION', 'DECISION'))
);
call protect_by_agency('kept_version');
revoke update, delete on kept_version from ${app_role};

-- Written with what it tells of. Which kinds there are is known to the code alone: a check here
-- would ask for a migration with every feature.
create table timeline_entry (
    agency_id uuid not null,
    id uuid not null,
    case_id uuid not null,
    happened_at timestamptz not null,
    kind text not null,
    subject_id text not null,
    code text,
    author_kind text not null,
    author text,
    constraint timeline_entry_pk primary key (agency_id, id),
    constraint timeline_entry_of_case foreign key (agency_id, case_id)
        references case_file (agency_id, id),
    constraint timeline_entry_kind_is_a_code check (kind ~ '^[A-Z][A-Z_]{2,59}$'),
    constraint timeline_entry_code_is_a_code check (code ~ '^[A-Z0-9][A-Z0-9_-]{0,59}$'),
    constraint timeline_entry_author_known check
        (author_kind in ('WORKER', 'SAFETY_GATE', 'RECEIVING_AGENCY')),
    constraint timeline_entry_author_whole check
        ((author is null) = (author_kind = 'SAFETY_GATE'))
);
create index timeline_entry_newest on timeline_entry
    (agency_id, case_id, happened_at desc, id desc);
call protect_by_agency('timeline_entry');
revoke update, delete on timeline_entry from ${app_role};

-- Another agency's answer to a referral belongs to the sender's timeline; it writes that alone.
create policy answered_by_receiver on timeline_entry for insert with check (
    kind in ('REFERRAL_ACCEPTED', 'REFERRAL_DECLINED')
    and author_kind = 'RECEIVING_AGENCY' and author = hearth_agency()::text
    and exists (
        select 1 from referral_packet p
        where p.agency_id = timeline_entry.agency_id and p.case_id = timeline_entry.case_id
          and p.referral_id::text = timeline_entry.subject_id
          and p.receiving_agency_id = hearth_agency()));
