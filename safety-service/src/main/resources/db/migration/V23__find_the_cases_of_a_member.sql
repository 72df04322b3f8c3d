-- The cases of one member, for the list of what is due.
create index care_team_member_of_subject on care_team_member (agency_id, subject, case_id);
-- What a case's timeline draws of its assessments and safety plans.
create index safety_plan_of_case_by_time on safety_plan (agency_id, case_id, made_at);
