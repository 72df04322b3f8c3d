-- The field's own word for the person whose behaviour is the harm.
alter table case_file rename column him_recorded to puv_recorded;
alter table case_file rename column his_engagement to puv_engagement;
alter table case_file rename column his_engagement_reason to puv_engagement_reason;
alter table case_file rename column his_current_risk to puv_current_risk;

-- Codes that nobody reads would be facts that no rule sees.
alter table case_file
    add constraint case_file_maltreatment_types_known check (maltreatment_types <@ array
        ['PHYSICAL_ABUSE', 'EMOTIONAL_ABUSE', 'NEGLECT', 'SEXUAL_ABUSE', 'DOMESTIC_VIOLENCE']),
    add constraint case_file_puv_engagement_known check (puv_engagement in
        ('POSSIBLE', 'UNSAFE_TO_ENGAGE', 'NO_CONTACT_ORDERED', 'UNKNOWN_PERSON', 'DECEASED')),
    add constraint case_file_puv_current_risk_known check
        (puv_current_risk in ('YES', 'NO', 'UNKNOWN')),
    -- His risk may be known before it is known whether anybody can work with him.
    add constraint case_file_puv_engagement_when_recorded check
        (puv_recorded or puv_engagement is null),
    add constraint case_file_need_housing_known check (need_housing in
        ('MET', 'PARTLY_MET', 'UNMET', 'NOT_A_NEED', 'NOT_ASKED')),
    add constraint case_file_need_food_known check (need_food in
        ('MET', 'PARTLY_MET', 'UNMET', 'NOT_A_NEED', 'NOT_ASKED')),
    add constraint case_file_need_material_known check (need_material in
        ('MET', 'PARTLY_MET', 'UNMET', 'NOT_A_NEED', 'NOT_ASKED'));
alter table person
    add constraint person_role_known check (role in ('MOTHER', 'CHILD'));
alter table care_team_member
    add constraint care_team_member_role_known check (role in ('LEAD', 'WORKER', 'SUPERVISOR'));
alter table case_standing
    add constraint case_standing_level_known check
        (level in ('STANDARD', 'ELEVATED', 'HIGH', 'IMMEDIATE')),
    add constraint case_standing_feels_safe_enough_known check
        (feels_safe_enough in ('YES', 'NO', 'NOT_ASKED'));
alter table case_plan
    add constraint case_plan_status_known check (status in ('DRAFT', 'ACTIVE'));
alter table plan_item
    add constraint plan_item_assignee_known check (assignee in
        ('MOTHER', 'PUV', 'CHILD', 'CARER', 'NETWORK', 'PRACTITIONER', 'AGENCY')),
    add constraint plan_item_purpose_known check (purpose in
        ('BASIC_NEED', 'SAFETY', 'ADDRESS_VIOLENCE', 'BEHAVIOUR_CHANGE', 'THERAPEUTIC',
         'PARENTING', 'COMMUNITY', 'OTHER')),
    add constraint plan_item_target_known check (target in ('MOTHER', 'CHILD', 'FAMILY', 'PUV')),
    add constraint plan_item_status_known check (status in
        ('PROPOSED', 'AGREED', 'ACTIVE', 'ON_HOLD', 'DONE', 'DECLINED')),
    add constraint plan_item_agreement_state_known check (agreement_state in
        ('AGREED', 'DECLINED', 'UNSURE', 'NOT_ASKED')),
    add constraint plan_item_held_because_known check (held_because in
        ('GATE_SHUT', 'LEASE_ENDED'));
alter table release
    add constraint release_covers_known check
        (covers <@ array['NAME', 'SUMMARY', 'EXPECTED_BENEFIT']),
    add constraint release_how_given_known check (how_given in ('IN_WRITING', 'SPOKEN'));
alter table referral_packet
    add constraint referral_packet_state_known check (state in
        ('SENT', 'ACCEPTED', 'DECLINED')),
    add constraint referral_packet_decline_reason_known check (decline_reason in
        ('NO_CAPACITY', 'NOT_ELIGIBLE', 'NOT_REACHED', 'SHE_DOES_NOT_WANT_IT'));

-- Nobody deletes a family's history; what no code does, no leaked password shall do either.
revoke delete on case_file, person, case_plan, plan_item, rule_answer, release, referral,
    referral_packet from ${app_role};
revoke update on rule_answer from ${app_role};
