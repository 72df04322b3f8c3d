-- A task of a person stays hers on and off the team; what was open when a case was closed is shelved
-- until the case is opened again.
alter table task
    add column personal boolean not null default false,
    drop constraint task_type_known,
    drop constraint task_state_known,
    add constraint task_type_known check (type in
        ('REASSESS_SAFETY', 'REFERRAL_ACCEPTED', 'REFERRAL_DECLINED', 'REFERRAL_UNDELIVERED',
         'ITEMS_HELD', 'GLASS_BROKEN', 'GLASS_BROKEN_REVIEW', 'HANDOVER_OFFERED',
         'HANDOVER_ACCEPTED', 'HANDOVER_DECLINED')),
    add constraint task_state_known check (state in ('OPEN', 'DONE', 'SUPERSEDED', 'SHELVED')),
    add constraint task_personal_of_somebody check (not personal or assignee is not null);
