-- Somebody of her network is the same person in every version of the list, so that an item of a plan
-- can name them; what was kept before knew nobody again.
alter table network_person add column person_id uuid;
-- The owner too is kept from rows of agencies that it does not name; for this one change it is not.
alter table network_person no force row level security;
update network_person set person_id = id;
alter table network_person force row level security;
alter table network_person
    alter column person_id set not null,
    add constraint network_person_named_once unique (agency_id, case_id, version, person_id);
create index network_person_by_person on network_person (agency_id, person_id);
