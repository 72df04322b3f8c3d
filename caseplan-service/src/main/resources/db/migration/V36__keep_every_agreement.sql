-- What she said of each version of an item. Nobody changes or deletes it; taking a yes back is a
-- row of its own beside it.
create table item_agreement (
    agency_id uuid not null,
    id uuid not null,
    plan_id uuid not null,
    item_id uuid not null,
    item_version int not null,
    state text not null,
    said_at timestamptz not null,
    said_by text,
    given_by uuid,
    words bytea,
    start_request bytea,
    statutory_order bytea,
    recorded_by text not null,
    recorded_at timestamptz not null,
    constraint item_agreement_pk primary key (agency_id, id),
    constraint item_agreement_of_plan foreign key (agency_id, plan_id) references case_plan (agency_id, id),
    constraint item_agreement_of_item foreign key (agency_id, item_id) references plan_item (agency_id, id),
    constraint item_agreement_state_known check (state in
        ('AGREED', 'DECLINED', 'UNSURE', 'NOT_ASKED')),
    constraint item_agreement_said_by_known check (said_by in ('MOTHER', 'PRIMARY_CARER')),
    -- An answer has somebody who gave it; that nobody asks her any more was said by nobody.
    constraint item_agreement_answer_has_a_giver check
        ((state = 'NOT_ASKED') = (given_by is null) and (given_by is null) = (said_by is null))
);
create index item_agreement_by_item on item_agreement
    (agency_id, item_id, recorded_at desc, id desc);
call protect_by_agency('item_agreement');

create table agreement_withdrawal (
    agency_id uuid not null,
    agreement_id uuid not null,
    withdrawn_at timestamptz not null,
    words bytea,
    recorded_by text not null,
    recorded_at timestamptz not null,
    constraint agreement_withdrawal_pk primary key (agency_id, agreement_id),
    constraint agreement_withdrawal_of_agreement foreign key (agency_id, agreement_id) references item_agreement (agency_id, id)
);
call protect_by_agency('agreement_withdrawal');

revoke update, delete on item_agreement, agreement_withdrawal from ${app_role};
