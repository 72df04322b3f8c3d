-- Whether she feels safe enough to start, as she said it.
alter table assessment add column sealed_feels_safe_words bytea;
