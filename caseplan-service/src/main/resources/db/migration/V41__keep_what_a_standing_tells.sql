-- What a standing tells beside the gate, for the rules; not known until the next one is heard.
alter table case_standing add column told jsonb;
