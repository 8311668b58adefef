-- How far units are with the tasks that they made of those given to them: the day for which it holds, beside when it was said.
alter table task_states add column on_day date;

-- Outlines of units' reports are kept beside those of synthesis reports.
alter table templates drop constraint templates_kind_check;
alter table templates add constraint templates_kind_check check (kind in ('outline', 'report-outline', 'document'));

-- The desk asks for a person's own tasks each time it is opened.
create index plan_tasks_person on plan_tasks (tenant_id, person_id) where person_id is not null;
