-- GET /v1/safety-standing/due: the agency, the first twenty, an audit row for each.
select set_config('hearth.agency', md5('agency ' || :agency)::uuid::text, true);
with due as (
  select case_id, level, overtaken_by, next_due_at, next_due_because, urgency, rank
  from (
    select s.case_id, s.level, s.overtaken_by, s.next_due_at, s.next_due_because,
      case when s.level = 'IMMEDIATE' then 0 when s.next_due_at < now() then 1 else 2 end
        as urgency,
      case when s.level = 'IMMEDIATE' or s.next_due_at < now() then 0
        when s.level = 'HIGH' then 1 when s.level = 'ELEVATED' then 2 else 3 end as rank
    from care_team_member m
    join care_team t using (agency_id, case_id)
    join standing s using (agency_id, case_id)
    where m.subject = md5('worker ' || :worker)::uuid::text and t.open
      and s.next_due_at <= now() + interval '7 days') mine
  order by urgency, rank, next_due_at, case_id limit 21),
noted as (
  insert into audit_entry
    (at, agency_id, actor, action, subject_type, subject_id, case_id, outcome)
  select now(), md5('agency ' || :agency)::uuid, md5('worker ' || :worker)::uuid::text,
    'standing.due', 'case', case_id::text, case_id, 'ALLOWED'
  from (select case_id from due limit 20) shown)
select * from due;
commit;
