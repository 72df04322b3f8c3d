alter table plan_closing
    drop constraint plan_closing_reason_known,
    add constraint plan_closing_reason_known check (reason in
        ('GOALS_REACHED', 'MOVED_AWAY', 'MOTHER_ASKED', 'NON_ENGAGEMENT', 'TRANSFERRED', 'DIED',
         'REPLACED', 'OTHER'));
