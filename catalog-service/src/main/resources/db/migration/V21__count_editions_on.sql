-- Which edition of its proposal was published. The next proposal goes on counting from there, so that
-- nobody publishes with what she read of one the texts of another. What earlier ones had is not known;
-- nobody wrote a thousand times in one.
alter table intervention_translation add column edition bigint not null default 1000;
alter table intervention_translation alter column edition drop default;
