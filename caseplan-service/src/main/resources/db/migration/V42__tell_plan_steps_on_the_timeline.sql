-- Every version of a plan is told on the case's timeline by the database itself, so that no step of
-- a plan can be forgotten there.
create function tell_plan_version() returns trigger language plpgsql as $$
begin
    insert into timeline_entry
        (agency_id, id, case_id, happened_at, kind, subject_id, code, author_kind, author)
    select new.agency_id, new.id, p.case_id, new.made_at, 'PLAN_CHANGED', new.plan_id::text,
        upper(replace(new.step, '.', '-')),
        case when new.made_by = 'safety-gate' then 'SAFETY_GATE' else 'WORKER' end,
        nullif(new.made_by, 'safety-gate')
    from case_plan p where p.agency_id = new.agency_id and p.id = new.plan_id;
    return null;
end $$;
-- At the end of the transaction: a new plan and its first version are written in any order.
create constraint trigger plan_version_is_told after insert on plan_version
    deferrable initially deferred for each row execute function tell_plan_version();
