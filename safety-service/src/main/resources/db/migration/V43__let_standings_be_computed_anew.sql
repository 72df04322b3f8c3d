-- Standings from before dues and turns were kept: whoever looks first, an alarm, a reader or a
-- writer, computes them anew. The owner reaches the rows of all agencies here.
alter table standing no force row level security;
alter table standing_change no force row level security;
update standing set turns_at = now() where turns_at is null;
insert into standing_change (agency_id, case_id, version, since, noticed_at, assessment_id, level,
    is_current, not_current_because, overtaken_by, gate, gate_row, valid_until, next_due_at,
    next_due_because)
  select agency_id, case_id, version, coalesce(completed_at, first_due_at), now(), assessment_id,
    level, is_current, not_current_because, overtaken_by, gate, gate_row, valid_until, next_due_at,
    next_due_because
  from standing on conflict do nothing;
alter table standing force row level security;
alter table standing_change force row level security;
