-- What versions say in other languages. A proposal waits for another editor than those who wrote in it;
-- what is published never changes, a later revision takes its place. Public, so no agency and no policy.
create table translation_proposal (
    code text not null,
    version integer not null,
    language text not null,
    edition bigint not null,
    written_by text[] not null,
    texts jsonb not null,
    constraint translation_proposal_pk primary key (code, version, language),
    constraint translation_proposal_of_version foreign key (code, version)
        references intervention_version (code, version)
);
create table intervention_translation (
    code text not null,
    version integer not null,
    language text not null,
    revision integer not null,
    texts jsonb not null,
    written_by text[] not null,
    published_by text not null,
    published_at timestamptz not null,
    constraint intervention_translation_pk primary key (code, version, language, revision),
    constraint intervention_translation_of_version foreign key (code, version)
        references intervention_version (code, version),
    constraint intervention_translation_by_two check (published_by <> all (written_by))
);
revoke update, delete on intervention_translation from ${app_role};

-- A translation is a change of the catalogue: what was made from it is made anew.
alter table catalogue_change
    drop constraint catalogue_change_what_known,
    add constraint catalogue_change_what_known check (what in ('PUBLISHED', 'RETIRED', 'TRANSLATED'));
