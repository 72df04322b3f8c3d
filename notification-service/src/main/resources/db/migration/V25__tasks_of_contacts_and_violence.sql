alter table task
    drop constraint task_type_known,
    add constraint task_type_known check (type in
        ('REASSESS_SAFETY', 'ADDRESS_VIOLENCE', 'REFERRAL_ACCEPTED', 'REFERRAL_DECLINED',
         'REFERRAL_UNDELIVERED', 'ITEMS_HELD', 'GLASS_BROKEN', 'GLASS_BROKEN_REVIEW',
         'HANDOVER_OFFERED', 'HANDOVER_ACCEPTED', 'HANDOVER_DECLINED'));

-- Contacts that left safety out and that nothing has made good yet: an assessment that comes later
-- than the contact does, whichever of the two is heard of first.
create table contact_without_check (
    agency_id uuid not null,
    case_id uuid not null,
    contact_id uuid not null,
    happened_at timestamptz not null,
    constraint contact_without_check_pk primary key (agency_id, case_id, contact_id)
);
call protect_by_agency('contact_without_check');

create table case_assessed (
    agency_id uuid not null,
    case_id uuid not null,
    completed_at timestamptz not null,
    constraint case_assessed_pk primary key (agency_id, case_id)
);
call protect_by_agency('case_assessed');
