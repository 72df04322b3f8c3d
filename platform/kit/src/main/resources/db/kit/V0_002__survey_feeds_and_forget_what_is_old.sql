-- A state that is known to be a key's last before it was applied.
alter table feed_key add column applied boolean not null default true;

create index inbox_event_by_age on inbox_event (received_at);
create index idempotency_key_by_age on idempotency_key (agency_id, created_at);
