-- What plan rules ask about a protection order and about times of heightened risk.
alter table standing
    add column order_not_discussed text[],
    add column order_breach_support_offered_at timestamptz,
    add column order_last_breach_at timestamptz,
    add column risk_times_heard_from_her boolean,
    add column risk_times_heard_from_practitioner boolean,
    add constraint standing_order_not_discussed_known check (order_not_discussed <@ array
        ['CONDITIONS', 'FEELS_SAFER', 'PAST_EXPERIENCE', 'REPORTING_BREACHES']),
    add constraint standing_order_details_of_an_order check (order_status is not null or
        num_nonnulls(order_not_discussed, order_breach_support_offered_at,
            order_last_breach_at) = 0),
    add constraint standing_risk_times_heard_whole check (
        (risk_times_heard_from_her is null) = (risk_times_heard_from_practitioner is null));

-- Of a standing from before, they are known once somebody looks: it is then computed anew and
-- published. The owner reaches the rows of all agencies here.
alter table standing no force row level security;
update standing set turns_at = least(turns_at, now())
where order_status is not null or contingency_plan_active;
alter table standing force row level security;
