-- Who is what to whom. What has ended stays.
create table relationship (
    agency_id uuid not null,
    id uuid not null,
    case_id uuid not null,
    version bigint not null,
    from_person uuid not null,
    to_person uuid not null,
    kind text not null,
    since date,
    until date,
    recorded_at timestamptz not null,
    recorded_by text not null,
    constraint relationship_pk primary key (agency_id, id),
    constraint relationship_of_case foreign key (agency_id, case_id)
        references case_file (agency_id, id),
    constraint relationship_from_a_person_of_the_case foreign key
        (agency_id, case_id, from_person) references person (agency_id, case_id, id),
    constraint relationship_to_a_person_of_the_case foreign key
        (agency_id, case_id, to_person) references person (agency_id, case_id, id),
    constraint relationship_of_two check (from_person <> to_person),
    constraint relationship_ends_after_it_began check (until >= since),
    constraint relationship_kind_known check (kind in
        ('PARENT_OF', 'STEP_PARENT_OF', 'GRANDPARENT_OF', 'CARER_OF', 'GUARDIAN_OF', 'PARTNER_OF',
         'FORMER_PARTNER_OF', 'SIBLING_OF', 'RELATIVE_OF', 'OTHER'))
);
create index relationship_by_case on relationship (agency_id, case_id);
call protect_by_agency('relationship');
revoke delete on relationship from ${app_role};
