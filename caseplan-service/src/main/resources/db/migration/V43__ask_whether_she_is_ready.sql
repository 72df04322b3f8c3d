-- What is asked before a referral goes out: whether the worker knows the service, whether she was
-- told what is in it for her, and whether she says herself that she is ready.
alter table referral
    add column practitioner_knows_service text not null default 'NOT_ASKED',
    add column shared_with_her_at timestamptz,
    add column readiness text not null default 'NOT_ASKED',
    add column readiness_said_by text,
    add constraint referral_practitioner_knows_service_known check
        (practitioner_knows_service in ('YES', 'NO', 'NOT_ASKED')),
    add constraint referral_readiness_known check (readiness in ('READY', 'NOT_YET', 'NOT_ASKED')),
    add constraint referral_readiness_said_by_known check
        (readiness_said_by in ('MOTHER', 'CHILD', 'PRACTITIONER', 'AGENCY')),
    add constraint referral_readiness_said_by_somebody check
        ((readiness = 'NOT_ASKED') = (readiness_said_by is null));
