-- What an event of an earlier release did not tell is not known: null, and not "no restriction".
alter table known_intervention
    alter column recipients drop not null, alter column recipients drop default,
    alter column building_blocks drop not null, alter column building_blocks drop default,
    alter column formats drop not null, alter column formats drop default,
    alter column low_threshold drop not null, alter column low_threshold drop default,
    alter column parallel_carer_sessions_required drop not null,
    alter column parallel_carer_sessions_required drop default,
    alter column entry_conditions drop not null, alter column entry_conditions drop default,
    alter column maltreatment_types drop not null, alter column maltreatment_types drop default,
    alter column contexts drop not null, alter column contexts drop default,
    alter column child_sex drop not null, alter column child_sex drop default,
    alter column required_symptoms_any_of drop not null,
    alter column required_symptoms_any_of drop default,
    add column valid_from date,
    add column valid_until date;

-- What was read already is read again: only the events say what they did not tell.
delete from feed_key where topic = 'hearth.interventions';
delete from feed_position where topic = 'hearth.interventions';
