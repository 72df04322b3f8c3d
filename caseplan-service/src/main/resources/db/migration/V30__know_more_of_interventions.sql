-- What the rules need of the catalogue. An event of an earlier release leaves these as they are here.
alter table known_intervention
    add column status text not null default 'PUBLISHED',
    add column class_code text,
    add column recipients text[] not null default '{}',
    add column building_blocks text[] not null default '{}',
    add column formats text[] not null default '{}',
    add column low_threshold boolean not null default false,
    add column parallel_carer_sessions_required boolean not null default false,
    add column jurisdiction text,
    add column match_age_min_months int,
    add column match_age_max_months int,
    add column entry_conditions text[] not null default '{}',
    add column maltreatment_types text[] not null default '{}',
    add column contexts text[] not null default '{}',
    add column child_sex text not null default 'ANY',
    add column required_symptoms_any_of text[] not null default '{}',
    add constraint known_intervention_status_known check (status in ('PUBLISHED', 'RETIRED'));

-- What was read already is read again: it may have told more than there was room for.
delete from feed_key where topic = 'hearth.interventions';
delete from feed_position where topic = 'hearth.interventions';
