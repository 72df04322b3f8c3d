-- The published catalogue: no case data, so no agency and no policy. A published version never
-- changes; the application role cannot even try.
create table intervention_version (
    code text not null,
    version integer not null,
    status text not null,
    published_at timestamptz not null,
    content jsonb not null,
    content_hash text not null,
    name text not null,
    kind text not null,
    is_class boolean not null,
    class_code text,
    selectable boolean not null,
    low_threshold boolean not null,
    safety_gate text not null,
    recipients text[] not null,
    building_blocks text[] not null,
    constraint intervention_version_pk primary key (code, version),
    constraint intervention_version_from_one check (version >= 1),
    constraint intervention_version_status_known check (status in ('PUBLISHED')),
    constraint intervention_version_content_once unique (code, content_hash)
);
create index intervention_version_by_kind on intervention_version (kind, code);
create index intervention_version_by_class on intervention_version (class_code, code);
create index intervention_version_by_block on intervention_version using gin (building_blocks);
revoke update, delete on intervention_version from ${app_role};

-- Agencies are known to every other agency by name; nothing here belongs to one of them alone.
create table agency (
    id uuid not null,
    name text not null,
    active boolean not null,
    version bigint not null,
    constraint agency_pk primary key (id)
);
revoke delete on agency from ${app_role};
