-- An item of a later notice that repeats a task in progress: joined to it instead of becoming a task of its own.
create table task_repeat (
    id             uuid primary key,
    task_id        uuid        not null references task,
    notice_id      uuid        not null references notice,
    notice_item_id uuid        not null references notice_item,
    joined_by      uuid        not null references account,
    joined_at      timestamptz not null,
    unique (notice_item_id, task_id)
);
create index task_repeat_task on task_repeat (task_id);
create index task_repeat_notice on task_repeat (notice_id);
