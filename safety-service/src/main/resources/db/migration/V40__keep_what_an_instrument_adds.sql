-- How soon the agency's instrument asks for a check after a trigger, where that is sooner.
alter table trigger_event
    add column due_within_seconds bigint,
    add constraint trigger_event_due_within_not_negative check (due_within_seconds >= 0);
