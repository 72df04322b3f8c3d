-- GET /v1/safety-standing/{caseId}: the agency, the membership, the audit, the standing.
select set_config('hearth.agency', md5('agency ' || :agency)::uuid::text, true);
select 1 from care_team_member m join care_team t using (agency_id, case_id)
where m.case_id = md5('case ' || :case)::uuid
  and m.subject = md5('worker ' || :worker)::uuid::text and t.open;
insert into audit_entry
  (at, agency_id, actor, action, subject_type, subject_id, case_id, outcome)
values (now(), md5('agency ' || :agency)::uuid, md5('worker ' || :worker)::uuid::text,
  'standing.read', 'standing', md5('case ' || :case)::uuid::text,
  md5('case ' || :case)::uuid, 'ALLOWED');
select * from standing where case_id = md5('case ' || :case)::uuid;
commit;
