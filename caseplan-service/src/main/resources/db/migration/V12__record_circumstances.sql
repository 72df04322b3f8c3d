alter table case_file
    add column puv_access_to_home text not null default 'NOT_ASKED',
    add constraint case_file_puv_access_to_home_known check
        (puv_access_to_home in ('YES', 'NO', 'NOT_ASKED'));

-- How she lives. No row yet: nothing was asked.
create table case_circumstances (
    agency_id uuid not null,
    case_id uuid not null,
    version bigint not null,
    living_situation text not null,
    relationship text not null,
    context text not null,
    contexts text[] not null,
    jurisdiction text,
    health_concern text not null,
    community_view_state text not null,
    community_view bytea,
    community_wish bytea,
    constraint case_circumstances_pk primary key (agency_id, case_id),
    constraint case_circumstances_of_case foreign key (agency_id, case_id)
        references case_file (agency_id, id),
    constraint case_circumstances_living_situation_known check (living_situation in
        ('AT_HOME_PUV_LEFT', 'WITH_PUV', 'LEFT_HOME', 'REFUGE', 'OTHER', 'NOT_ASKED')),
    constraint case_circumstances_relationship_known check (relationship in
        ('TOGETHER', 'LEAVING', 'SEPARATED', 'NEVER_TOGETHER', 'NOT_ASKED')),
    constraint case_circumstances_context_known check (context in
        ('GENERAL', 'CHILD_BORN_OF_SEXUAL_VIOLENCE')),
    constraint case_circumstances_contexts_known check (contexts <@ array
        ['ATTACHMENT_CONCERN', 'CHILD_BORN_OF_SEXUAL_VIOLENCE']),
    constraint case_circumstances_jurisdiction_two_letters check (jurisdiction ~ '^[A-Z]{2}$'),
    constraint case_circumstances_health_concern_known check (health_concern in
        ('CONCERN', 'STABLE', 'NONE', 'NOT_ASKED')),
    constraint case_circumstances_community_view_state_known check (community_view_state in
        ('NOT_ASKED', 'ANSWERED', 'CHOSE_NOT_TO_SAY')),
    constraint case_circumstances_community_words_when_answered check
        (community_view_state = 'ANSWERED' or (community_view is null and community_wish is null))
);
call protect_by_agency('case_circumstances');
revoke delete on case_circumstances from ${app_role};

-- How she and her worker stand with each other. No row yet: nothing was said.
create table case_engagement (
    agency_id uuid not null,
    case_id uuid not null,
    version bigint not null,
    trust_state text not null,
    knows_how_to_reach_worker text not null,
    contact_rhythm bytea,
    removal_fear_addressed bytea,
    hesitant text not null,
    help_before text not null,
    device_monitored text not null,
    service_finder_offered_at timestamptz,
    service_finder_way text,
    needs_assessment_completed_on date,
    last_peer_review_on date,
    constraint case_engagement_pk primary key (agency_id, case_id),
    constraint case_engagement_of_case foreign key (agency_id, case_id)
        references case_file (agency_id, id),
    constraint case_engagement_trust_state_known check (trust_state in
        ('NEW', 'BUILDING', 'ESTABLISHED')),
    constraint case_engagement_knows_how_to_reach_worker_known check
        (knows_how_to_reach_worker in ('YES', 'NO', 'NOT_ASKED')),
    constraint case_engagement_hesitant_known check (hesitant in ('YES', 'NO', 'NOT_ASKED')),
    constraint case_engagement_help_before_known check (help_before in ('YES', 'NO', 'NOT_ASKED')),
    constraint case_engagement_device_monitored_known check
        (device_monitored in ('YES', 'NO', 'UNKNOWN')),
    constraint case_engagement_service_finder_way_known check
        (service_finder_way in ('APP', 'OTHER_WAY')),
    constraint case_engagement_service_finder_whole check
        ((service_finder_offered_at is null) = (service_finder_way is null))
);
call protect_by_agency('case_engagement');
revoke delete on case_engagement from ${app_role};
