-- Sessions and other events on whose day deadlines hang, and series: what recurs, each period a part of its own.
create table occasion (
    id            uuid primary key,
    version       bigint      not null,
    submission_id uuid        not null unique,
    -- Khai mạc Kỳ họp thứ 12 HĐND thị xã
    name          text        not null check (btrim(name) <> ''),
    folded_name   text        not null unique,
    -- null: not known yet
    held_on       date,
    created_by    uuid        not null references account,
    created_at    timestamptz not null,
    -- who gave it its day, and when last
    dated_by      uuid references account,
    dated_by_name text,
    dated_at      timestamptz,
    check (num_nonnulls(held_on, dated_by, dated_by_name, dated_at) in (0, 4))
);
create index occasion_listed on occasion ((held_on is not null), (coalesce(date '9999-12-31' - held_on, 0)), id);

-- What waits for the day of an event, or was counted from it.
create table occasion_duty (
    occasion_id uuid not null references occasion,
    task_id     uuid not null references task,
    -- AFTER 10 WORKING_DAYS, BEFORE 15 DAYS, ON 0 DAYS
    rule        text not null,
    primary key (occasion_id, task_id)
);
create index occasion_duty_task on occasion_duty (task_id);

-- The day of a deadline that the notice left open, or that of the latest period.
alter table task add column settled_on date;

-- How a duty recurs. Ended by a decision, or with its notice.
create table task_series (
    task_id         uuid primary key references task,
    version         bigint      not null,
    cadence         text        not null check (cadence in ('WEEKLY', 'MONTHLY', 'QUARTERLY', 'HALF_YEARLY', 'YEARLY', 'EACH_SESSION')),
    -- day of the month, or of the week for WEEKLY; null: the last one
    due_day         int check (due_day between 1 and 31),
    -- month of the period, counted from 1; one more than it has: the month behind it; null: the last one
    due_month       int check (due_month between 1 and 13),
    -- the first day of the period that is opened next; null: none by the calendar
    next_on         date,
    started_by      uuid        not null references account,
    started_by_name text        not null,
    started_at      timestamptz not null,
    ended_at        timestamptz,
    ended_by        uuid references account,
    ended_by_name   text,
    end_reason      text,
    basis_who       text,
    basis_on        date,
    check (cadence <> 'EACH_SESSION' or next_on is null),
    check (num_nonnulls(ended_at, end_reason, ended_by, ended_by_name) in (0, 4))
);
-- What the job looks at.
create index task_series_next on task_series (next_on) where ended_at is null and next_on is not null;

create table series_period (
    id          uuid primary key,
    task_id     uuid        not null references task_series,
    -- 2026-Q4; the id of the session where it is due each time: nothing is opened twice
    key         text        not null,
    -- Quý IV/2026
    label       text        not null,
    starts_on   date        not null,
    due_on      date        not null,
    opened_at   timestamptz not null,
    unique (task_id, key)
);
create index series_period_listed on series_period (task_id, starts_on desc, id desc);

alter table assignment add column period_id uuid references series_period;
create index assignment_period on assignment (period_id) where period_id is not null;

-- One part per unit that counts, and in a series one per period.
drop index assignment_of_unit;
create unique index assignment_of_unit on assignment (task_id, unit_id, period_id) nulls not distinct
    where status not in ('REASSIGNED', 'CANCELLED');

-- What waits for a day: shown to the Office in one place.
create index assignment_undated on assignment (task_id)
    where deadline is null and deadline_kind in ('DATE', 'EVENT', 'RECURRING') and status not in ('COMPLETED', 'REASSIGNED', 'CANCELLED');
