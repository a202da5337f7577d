-- What is said about a task or one unit's part of it: directives of the Standing Committee, and comments. Never changed;
-- whoever wrote one may take it back, and it shows that.
create table remark (
    id              uuid primary key,
    submission_id   uuid        not null unique,
    task_id         uuid        not null references task,
    -- null: to all units of the task
    assignment_id   uuid references assignment,
    kind            text        not null check (kind in ('DIRECTIVE', 'MARGIN_NOTE', 'COMMENT', 'OFFICE_COMMENT')),
    words           text        not null check (btrim(words) <> ''),
    -- who wrote it on the margin, and on which day
    said_by         text,
    said_on         date,
    written_by      uuid        not null references account,
    written_by_name text        not null,
    written_at      timestamptz not null,
    withdrawn_at    timestamptz,
    check ((kind = 'MARGIN_NOTE') = (said_by is not null) and (said_by is null) = (said_on is null))
);
create index remark_listed on remark (task_id, written_at desc, id desc);

create function refuse_all_but_withdrawal() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and old.withdrawn_at is null
        and to_jsonb(new) - 'withdrawn_at' = to_jsonb(old) - 'withdrawn_at' then
        return new;
    end if;
    raise exception 'a row of % is only ever withdrawn', tg_table_name;
end $$;
create trigger remark_immutable before update or delete on remark
    for each row execute function refuse_all_but_withdrawal();

create table remark_mention (
    remark_id  uuid not null references remark,
    account_id uuid not null references account,
    name       text not null,
    primary key (remark_id, account_id)
);
create index remark_mention_account on remark_mention (account_id);

-- Who has taken note of a directive: a unit, or the Office where no unit is named.
create table remark_acknowledgement (
    remark_id    uuid        not null references remark,
    unit_id      uuid references unit,
    account_id   uuid        not null references account,
    account_name text        not null,
    at           timestamptz not null,
    unique nulls not distinct (remark_id, unit_id)
);

-- When an officer of a unit first saw what was issued to it. One row an officer and unit, not one a look.
create table opening (
    kind         text        not null check (kind in ('NOTICE', 'ASSIGNMENT', 'DIRECTIVE')),
    thing_id     uuid        not null,
    unit_id      uuid        not null references unit,
    account_id   uuid        not null references account,
    account_name text        not null,
    at           timestamptz not null,
    primary key (thing_id, unit_id, account_id)
);

alter table stored_file drop constraint stored_file_owner_kind_check;
alter table stored_file add constraint stored_file_owner_kind_check check (owner_kind in ('NOTICE', 'REPORT', 'REMARK'));
