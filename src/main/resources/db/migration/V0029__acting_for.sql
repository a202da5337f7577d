-- Who acts for whom, and on which days.
create table substitution (
    id               uuid primary key,
    version          bigint      not null,
    submission_id    uuid        not null unique,
    absent_id        uuid        not null references account,
    deputy_id        uuid        not null references account,
    from_on          date        not null,
    until_on         date        not null,
    arranged_by      uuid        not null references account,
    arranged_by_name text        not null,
    arranged_at      timestamptz not null,
    revoked_at       timestamptz,
    revoked_by_name  text,
    check (absent_id <> deputy_id),
    check (until_on >= from_on),
    check ((revoked_at is null) = (revoked_by_name is null))
);
create index substitution_deputy on substitution (deputy_id, until_on) where revoked_at is null;
create index substitution_absent on substitution (absent_id, until_on);

-- For whom a person acted; null: for nobody else. The name of the step or report names both.
alter table assignment_event add column acting_for uuid references account;
alter table progress_report add column reported_for uuid references account;

-- Tasks that nobody of the Office follows any more.
create index task_monitor on task (monitor_id) where state = 'STARTED';
