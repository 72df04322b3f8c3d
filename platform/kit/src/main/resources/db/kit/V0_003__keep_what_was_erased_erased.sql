-- What was erased leaves a row without a key, so that no other key is ever made for it.
alter table data_key
    alter column wrapped_keyset drop not null,
    add column erased_at timestamptz,
    add constraint data_key_there_or_erased check (
        (wrapped_keyset is null) = (erased_at is not null));
revoke delete on data_key from ${app_role};
