-- Whether any public document says a word today. Words are learnt and stay; one that a service has taken
-- back, because its place became confidential or its name was changed, is suggested no longer.
create function is_said(asked text) returns boolean
language sql stable parallel safe return
    exists (select 1 from intervention_search where document @@ quote_literal(asked)::tsquery)
    or exists (select 1 from service_search where document @@ quote_literal(asked)::tsquery);

-- Learning the words of services has a state of its own: it holds up no search.
create table service_words_state (
    only_row boolean not null default true,
    learnt_until timestamptz not null,
    constraint service_words_state_pk primary key (only_row),
    constraint service_words_state_one check (only_row)
);
insert into service_words_state (learnt_until)
select services_until from intervention_search_state;
alter table intervention_search_state drop column services_until;
