alter table known_intervention
    add column if not exists building_blocks text[] not null default '{}';
