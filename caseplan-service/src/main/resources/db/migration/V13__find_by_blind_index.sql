-- Keyed hashes of names, of how they sound and of their pieces; ADR 0040. There is no index by
-- token: a search reads the tokens of the searcher's own cases and never touches another's.
create table name_token (
    agency_id uuid not null,
    case_id uuid not null,
    person_id uuid not null,
    token bigint not null,
    constraint name_token_pk primary key (agency_id, case_id, person_id, token),
    constraint name_token_of_person foreign key (agency_id, case_id, person_id)
        references person (agency_id, case_id, id)
);
call protect_by_agency('name_token');

-- When a case's key is destroyed its tokens go in the same transaction, whoever destroys it.
create function forget_names_of_erased() returns trigger language plpgsql as
$$
begin
    delete from name_token where agency_id = new.agency_id and case_id = new.subject_id;
    return null;
end
$$;
create trigger names_go_with_the_key after update of wrapped_keyset on data_key
    for each row when (new.wrapped_keyset is null) execute function forget_names_of_erased();
