-- What is searched of an entry: its name and aliases first, then its aims, then its evidence.
create function entry_document(content jsonb) returns tsvector
language sql immutable strict parallel safe return
    setweight(to_tsvector('english', content ->> 'name'), 'A')
    || setweight(jsonb_to_tsvector('english', content -> 'aliases', '["string"]'), 'A')
    || setweight(jsonb_to_tsvector('english', content -> 'aims', '["string"]'), 'B')
    || setweight(jsonb_to_tsvector('english', content -> 'evidence', '["string"]'), 'C');

create function codes_in(list jsonb) returns text[]
language sql immutable strict parallel safe return
    (select coalesce(array_agg(code), '{}') from jsonb_array_elements_text(list) as code);

-- The common catalogue as it counts on the day of the state below; written by the service alone, from
-- what is published. It belongs to no agency.
create table intervention_search (
    code text not null,
    version integer not null,
    document tsvector not null,
    name text not null,
    kind text not null,
    is_class boolean not null,
    class_code text,
    selectable boolean not null,
    low_threshold boolean not null,
    safety_gate text not null,
    recipients text[] not null,
    building_blocks text[] not null,
    maltreatment_types text[] not null,
    contexts text[] not null,
    formats text[] not null,
    sources text[] not null,
    age_min_months integer,
    age_max_months integer,
    constraint intervention_search_pk primary key (code)
);
create index intervention_search_by_words on intervention_search using gin (document)
    with (fastupdate = off);
create index intervention_search_by_kind on intervention_search (kind, code);
create index intervention_search_by_class on intervention_search (class_code, code);

create table intervention_search_state (
    only_row boolean not null default true,
    change bigint not null,
    day date not null,
    constraint intervention_search_state_pk primary key (only_row),
    constraint intervention_search_state_one check (only_row)
);
insert into intervention_search_state (change, day) values (0, '-infinity');

-- Every word of what is public here, with what it is searched as: for a word that is not among them, those
-- like it are searched. Words of an agency's own entries never come in.
create table search_word (
    word text not null,
    lexeme text not null,
    constraint search_word_pk primary key (word)
);
create index search_word_by_lexeme on search_word (lexeme);
create index search_word_alike on search_word using gin (word gin_trgm_ops) with (fastupdate = off);

create function learn_words(said text) returns void
language sql begin atomic
    insert into search_word (word, lexeme)
    select word, (tsvector_to_array(to_tsvector('english', word)))[1]
    from (select distinct regexp_split_to_table(lower(said), '[^[:alnum:]]+') as word) as words
    where length(word) between 3 and 40
      and to_tsvector('english', word) <> ''
    order by word
    on conflict do nothing;
end;
