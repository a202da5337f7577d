-- A task may stand alone: then it says on what it rests, and on which day that was said.
alter table task alter column notice_id drop not null;
alter table task alter column notice_item_id drop not null;
alter table task add column basis text check (btrim(basis) <> '');
alter table task add column basis_on date;
-- the task of another year that it was copied from
alter table task add column copied_from uuid references task;
-- the clerk who put a task that stands alone before the head of the Office
alter table task add column planned_by uuid references account;
alter table task add constraint task_source check (
    (notice_id is not null and notice_item_id is not null and basis is null and basis_on is null)
    or (notice_id is null and notice_item_id is null and basis is not null and basis_on is not null and planned_by is not null));
create index task_alone_planned on task (created_at, id) where state = 'PLANNED' and notice_id is null;
create index task_copied_from on task (copied_from) where copied_from is not null;

-- What was changed of a started task as a whole: who follows it, and what was corrected. Rows are only ever added.
create table task_change (
    id         uuid primary key,
    task_id    uuid        not null references task,
    kind       text        not null check (kind in ('MONITOR', 'CORRECT_TITLE', 'CORRECT_DELIVERABLE', 'CORRECT_DEADLINE', 'CORRECT_FIGURES', 'CORRECT_TEMPLATE')),
    -- as people read them; null: nothing
    was        text,
    became     text,
    reason     text,
    actor_id   uuid        not null references account,
    actor_name text        not null,
    at         timestamptz not null
);
create index task_change_told on task_change (task_id, at desc, id desc);
create trigger task_change_immutable before update or delete on task_change
    for each row execute function refuse_change();
