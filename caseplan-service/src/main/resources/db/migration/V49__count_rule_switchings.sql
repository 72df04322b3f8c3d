-- A rule's state in an agency has a version: who switches it says which one she has read. The owner is
-- bound by the agencies' policy too, and sees the rows of all of them only while it is not forced.
alter table rule_switch no force row level security;
alter table rule_switch add column version bigint;
update rule_switch s set version = counted.version
from (
    select agency_id, id,
        row_number() over (partition by agency_id, rule_code order by switched_at, id) as version
    from rule_switch) counted
where counted.agency_id = s.agency_id and counted.id = s.id;
alter table rule_switch force row level security;
alter table rule_switch
    alter column version set not null,
    add constraint rule_switch_once unique (agency_id, rule_code, version);
drop index rule_switch_by_code;
