alter table standing
    add column contingency_plan_active boolean not null default false,
    add column contingency_plan_agreed_by_her boolean not null default false,
    add column order_status text,
    add column order_feels_safer text,
    add column order_all_topics_discussed boolean,
    add column order_breach_support_offered boolean,
    add constraint standing_order_status_known check (
        order_status in ('NONE', 'CONSIDERED', 'APPLIED', 'IN_FORCE', 'EXPIRED')),
    add constraint standing_order_feels_safer_known check (
        order_feels_safer in ('YES', 'NO', 'UNSURE', 'NOT_DISCUSSED')),
    add constraint standing_order_whole check (
        (order_status is null) = (order_feels_safer is null)
        and (order_status is null) = (order_all_topics_discussed is null)
        and (order_status is null) = (order_breach_support_offered is null));
