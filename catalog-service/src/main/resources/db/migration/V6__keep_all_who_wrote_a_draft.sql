-- None of those who wrote in a draft may publish it, whoever came after. Of drafts from before, the author
-- and the last to change them are known here; the audit knows who came between.
alter table intervention_draft add column written_by text[] not null default '{}';
update intervention_draft set written_by = array_remove(array[author, changed_by], null);
alter table intervention_draft alter column written_by drop default, drop column changed_by;
