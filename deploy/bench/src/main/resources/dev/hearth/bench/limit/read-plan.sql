-- GET /v1/case-plans/{id}: the agency, the plan with its items, the membership, the audit, the
-- standing, whether its feed is alive, the key to the words.
select set_config('hearth.agency', md5('agency ' || :agency)::uuid::text, true);
select * from case_plan p left join plan_item i on i.plan_id = p.id
where p.id = md5('plan ' || :case || '/1')::uuid order by i.position;
select t.open, m.role, c.id is not null as barred, g.id as glass
from care_team t
left join care_team_member m on m.agency_id = t.agency_id and m.case_id = t.case_id
  and m.subject = md5('worker ' || :worker)::uuid::text
left join conflict_of_interest c on c.agency_id = t.agency_id and c.case_id = t.case_id
  and c.subject = md5('worker ' || :worker)::uuid::text and c.lifted_at is null
left join glass_break g on g.agency_id = t.agency_id and g.case_id = t.case_id
  and g.subject = md5('worker ' || :worker)::uuid::text and g.ends_at > now()
where t.case_id = md5('case ' || :case)::uuid;
insert into audit_entry
  (at, agency_id, actor, action, subject_type, subject_id, case_id, outcome)
values (now(), md5('agency ' || :agency)::uuid, md5('worker ' || :worker)::uuid::text,
  'plan.read', 'plan', md5('plan ' || :case || '/1')::uuid::text,
  md5('case ' || :case)::uuid, 'ALLOWED');
select * from case_standing where case_id = md5('case ' || :case)::uuid;
select heartbeat_at from feed_position where topic = 'hearth.safety-standing' and partition = 0;
select wrapped_keyset from data_key where subject_id = md5('case ' || :case)::uuid;
commit;
