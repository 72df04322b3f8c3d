-- What editors work on. An author of null is the release that brought the content. Nobody's case, so no
-- agency: the common catalogue is edited by editors of all agencies.
create table intervention_draft (
    id uuid not null,
    code text not null,
    based_on integer not null,
    status text not null,
    version bigint not null,
    content jsonb not null,
    content_hash text not null,
    author text,
    changed_by text,
    created_at timestamptz not null,
    changed_at timestamptz not null,
    returned_because text,
    published_version integer,
    constraint intervention_draft_pk primary key (id),
    constraint intervention_draft_status_known check (
        status in ('DRAFT', 'IN_REVIEW', 'PUBLISHED', 'WITHDRAWN')),
    constraint intervention_draft_published_as check (
        (status = 'PUBLISHED') = (published_version is not null)),
    constraint intervention_draft_of_version foreign key (code, published_version)
        references intervention_version (code, version)
);
create index intervention_draft_newest on intervention_draft (created_at desc, id desc);
create unique index intervention_draft_of_release on intervention_draft (code, content_hash)
    where author is null;
revoke delete on intervention_draft from ${app_role};

create table retirement_proposal (
    id uuid not null,
    code text not null,
    of_version integer not null,
    reason text not null,
    successor_code text,
    status text not null,
    version bigint not null,
    proposed_by text not null,
    proposed_at timestamptz not null,
    decided_by text,
    decided_at timestamptz,
    constraint retirement_proposal_pk primary key (id),
    constraint retirement_proposal_of_version foreign key (code, of_version)
        references intervention_version (code, version),
    constraint retirement_proposal_status_known check (status in ('OPEN', 'APPROVED', 'WITHDRAWN')),
    constraint retirement_proposal_decided check ((status = 'OPEN') = (decided_by is null))
);
create index retirement_proposal_newest on retirement_proposal (proposed_at desc, id desc);
revoke delete on retirement_proposal from ${app_role};
