-- The interventions of one agency's own, for its cases and no other's.
create table known_local_intervention (
    agency_id uuid not null,
    like known_intervention including constraints,
    constraint known_local_intervention_pk primary key (agency_id, code, version)
);
call protect_by_agency('known_local_intervention');
