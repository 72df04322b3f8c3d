-- PUT /v1/assessments/{id}
select set_config('hearth.agency', md5('agency ' || :agency)::uuid::text, true);
select 1 from care_team_member m join care_team t using (agency_id, case_id)
where m.case_id = md5('case ' || :case)::uuid
  and m.subject = md5('worker ' || :worker)::uuid::text and t.open;
select * from standing where case_id = md5('case ' || :case)::uuid for no key update;
select * from assessment where id = md5('fresh ' || :fresh)::uuid;
insert into audit_entry
  (at, agency_id, actor, action, subject_type, subject_id, case_id, outcome)
values (now(), md5('agency ' || :agency)::uuid, md5('worker ' || :worker)::uuid::text,
  'assessment.start', 'assessment', md5('fresh ' || :fresh)::uuid::text,
  md5('case ' || :case)::uuid, 'ALLOWED');
insert into assessment (agency_id, id, case_id, version, instrument_code, instrument_version,
  instrument_validated, external_factors, started_at, started_by)
values (md5('agency ' || :agency)::uuid, md5('fresh ' || :fresh)::uuid,
  md5('case ' || :case)::uuid, 1, 'safety-check', '1.0.0', false, true, now(),
  md5('worker ' || :worker)::uuid::text);
commit;
-- PATCH /v1/assessments/{id}/answers
select set_config('hearth.agency', md5('agency ' || :agency)::uuid::text, true);
select * from assessment where id = md5('fresh ' || :fresh)::uuid;
select 1 from care_team_member m join care_team t using (agency_id, case_id)
where m.case_id = md5('case ' || :case)::uuid
  and m.subject = md5('worker ' || :worker)::uuid::text and t.open;
select * from assessment where id = md5('fresh ' || :fresh)::uuid for no key update;
select wrapped_keyset from data_key where subject_id = md5('case ' || :case)::uuid;
insert into audit_entry
  (at, agency_id, actor, action, subject_type, subject_id, case_id, outcome)
values (now(), md5('agency ' || :agency)::uuid, md5('worker ' || :worker)::uuid::text,
  'assessment.answer', 'assessment', md5('fresh ' || :fresh)::uuid::text,
  md5('case ' || :case)::uuid, 'ALLOWED');
update assessment set version = 2, sealed_answers = decode(repeat('5a', 1800), 'hex')
where id = md5('fresh ' || :fresh)::uuid;
commit;
-- POST /v1/assessments/{id}/completion
select set_config('hearth.agency', md5('agency ' || :agency)::uuid::text, true);
select * from assessment where id = md5('fresh ' || :fresh)::uuid;
select 1 from care_team_member m join care_team t using (agency_id, case_id)
where m.case_id = md5('case ' || :case)::uuid
  and m.subject = md5('worker ' || :worker)::uuid::text and t.open;
select * from standing where case_id = md5('case ' || :case)::uuid for no key update;
select * from assessment where id = md5('fresh ' || :fresh)::uuid for no key update;
select wrapped_keyset from data_key where subject_id = md5('case ' || :case)::uuid;
select * from trigger_event where case_id = md5('case ' || :case)::uuid and closed_at is null;
insert into audit_entry
  (at, agency_id, actor, action, subject_type, subject_id, case_id, outcome)
values (now(), md5('agency ' || :agency)::uuid, md5('worker ' || :worker)::uuid::text,
  'assessment.complete', 'assessment', md5('fresh ' || :fresh)::uuid::text,
  md5('case ' || :case)::uuid, 'ALLOWED');
update assessment set version = 3, completed_at = now(),
  completed_by = md5('worker ' || :worker)::uuid::text, level = 'STANDARD', score = 1,
  outcome = 'COMPLETED', complete = true, feels_safe_enough_to_start = 'YES',
  as_of = now(), due_at = now() + interval '28 days'
where id = md5('fresh ' || :fresh)::uuid;
select id, level, outcome, as_of, due_at, feels_safe_enough_to_start from assessment
where case_id = md5('case ' || :case)::uuid and completed_at is not null
order by as_of desc, completed_at desc limit 1;
select * from trigger_event where case_id = md5('case ' || :case)::uuid
  and (closed_at is null or weekly_until > now());
select bool_or(v.has_action_for_mother), bool_or(p.kind = 'CONTINGENCY'), max(v.made_at)
from safety_plan p join safety_plan_version v
  on v.agency_id = p.agency_id and v.plan_id = p.id and v.version = p.version
where p.case_id = md5('case ' || :case)::uuid and p.superseded_at is null and p.ended_at is null
having count(*) > 0;
select * from protection_order where case_id = md5('case ' || :case)::uuid;
select max(happened_at) from trigger_event
where case_id = md5('case ' || :case)::uuid and weekly_until is not null;
select 1 from scheduled_tasks where task_name = 'standing-due'
  and task_instance = md5('agency ' || :agency)::uuid || '/' || md5('case ' || :case)::uuid
    || '/' || md5('fresh ' || :fresh)::uuid;
insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version)
values ('standing-due', md5('agency ' || :agency)::uuid || '/' || md5('case ' || :case)::uuid
    || '/' || md5('fresh ' || :fresh)::uuid,
  now() + interval '28 days' + interval '1 microsecond', false, 1);
update standing set version = version + 1, assessment_id = md5('fresh ' || :fresh)::uuid,
  level = 'STANDARD', outcome = 'COMPLETED', is_current = true, not_current_because = null,
  overtaken_by = null, gate = 'OPEN', gate_row = 'STANDARD', completed_at = now(),
  valid_until = now() + interval '28 days', next_due_at = now() + interval '28 days',
  next_due_because = 'INTERVAL', turns_at = now() + interval '28 days' + interval '1 microsecond'
where case_id = md5('case ' || :case)::uuid;
insert into standing_change (agency_id, case_id, version, since, noticed_at, assessment_id,
  level, is_current, not_current_because, overtaken_by, gate, gate_row, valid_until,
  next_due_at, next_due_because)
select agency_id, case_id, version, now(), now(), assessment_id,
  level, is_current, not_current_because, overtaken_by, gate, gate_row, valid_until,
  next_due_at, next_due_because
from standing where case_id = md5('case ' || :case)::uuid;
insert into outbox_stream (topic, key, sequence)
values ('hearth.safety-standing',
  md5('agency ' || :agency)::uuid || '/' || md5('case ' || :case)::uuid,
  (extract(epoch from now()) * 1000000)::bigint)
on conflict (topic, key)
do update set sequence = greatest(outbox_stream.sequence + 1, excluded.sequence)
returning sequence;
-- Marked as sent, so that nobody hears of what did not happen.
insert into outbox_event
  (event_id, lane, topic, key, sequence, type, agency_id, occurred_at, data, sent_at)
values (gen_random_uuid(), 0, 'hearth.safety-standing', md5('case ' || :case)::uuid::text,
  (:fresh)::bigint, 'dev.hearth.safety.standing.v1', md5('agency ' || :agency)::uuid, now(),
  jsonb_build_object('caseId', md5('case ' || :case)::uuid, 'level', 'STANDARD', 'gate', 'OPEN',
    'gateRow', 'STANDARD', 'current', true, 'outcome', 'COMPLETED'), now());
commit;
