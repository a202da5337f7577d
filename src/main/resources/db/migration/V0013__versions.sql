-- A notice may supplement another one or stand in its place, and it may end before its duties do.
alter table notice
    add column follows_id     uuid references notice,
    add column follows_as     text check (follows_as in ('SUPPLEMENT', 'REPLACEMENT')),
    -- when another one stood in its place, or it was revoked
    add column ended_at       timestamptz,
    add column ended_by       uuid references account,
    -- the paper that revokes it
    add column revoked_reason text,
    add column revoked_number text,
    add column revoked_on     date,
    add check ((follows_id is null) = (follows_as is null)),
    add check (follows_id <> id),
    add check ((status in ('SUPERSEDED', 'REVOKED')) = (ended_at is not null)),
    add check ((status = 'REVOKED')
        = (revoked_reason is not null and revoked_number is not null and revoked_on is not null));
create index notice_follows on notice (follows_id) where follows_id is not null;
create unique index notice_replaced_once on notice (follows_id)
    where follows_as = 'REPLACEMENT' and status in ('TRACKED', 'SUPERSEDED', 'REVOKED');

-- Where a clerk knows better than the resemblance of words: the item of the earlier notice to which an item corresponds.
create table notice_item_pair (
    item_id    uuid primary key references notice_item on delete cascade,
    -- null: to none
    earlier_id uuid references notice_item
);

-- The notice of a task that stayed behind is no longer in force: nothing of the task is reopened.
alter table task
    add column notice_ended boolean not null default false;
alter table standing_duty
    add column ended_at timestamptz;

-- What becomes of an open task of a notice that another one replaces; takes effect when that one goes into tracking.
create table task_carry (
    id             uuid primary key,
    version        bigint      not null,
    task_id        uuid        not null references task,
    -- the notice that replaces
    notice_id      uuid        not null references notice,
    -- the item that it came from
    from_item_id   uuid        not null references notice_item,
    -- where it goes on; null: it ends with the notice replaced
    item_id        uuid references notice_item,
    quote          text,
    deadline_kind  text check (deadline_kind in ('DATE', 'EVENT', 'RECURRING', 'ONGOING', 'NONE')),
    deadline_on    date,
    deadline_words text,
    deadline_rule  text,
    reason         text,
    decided_by     uuid        not null references account,
    decided_at     timestamptz not null,
    done_at        timestamptz,
    unique (notice_id, task_id),
    check ((item_id is null) = (quote is null)),
    check ((item_id is null) = (deadline_kind is null))
);
create index task_carry_task on task_carry (task_id);
create index task_carry_from on task_carry (from_item_id);
