-- That a refuge moved is not for everybody to see: a change of its sealed places alone leaves version and
-- last_modified as they are and counts here.
alter table service_offer
    add column places_version bigint not null default 0,
    add constraint service_offer_places_version_from_zero check (places_version >= 0);
