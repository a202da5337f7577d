-- Reports that go to the head of their unit before they leave it.

-- The head of the unit in which the role is held.
alter table account_role add column leads boolean not null default false;

create table unit_approval (
    unit_id     uuid primary key references unit,
    progress    boolean     not null,
    completion  boolean     not null,
    set_by_name text        not null,
    set_at      timestamptz not null
);

-- What an officer typed and the head has not let go yet. Outside the unit nobody reads it, so it is no report.
create table unsent_report (
    id              uuid primary key,
    version         bigint      not null,
    submission_id   uuid        not null unique,
    assignment_id   uuid        not null references assignment,
    kind            text        not null check (kind in ('PROGRESS', 'COMPLETION')),
    state           text        not null check (state in ('WAITING', 'SENT_BACK', 'SENT', 'WITHDRAWN')),
    -- the report as it will be sent, in JSON
    content         text        not null,
    typed_by        uuid        not null references account,
    typed_by_name   text        not null,
    typed_at        timestamptz not null,
    -- why it was sent back
    words           text,
    decided_by      uuid references account,
    decided_by_name text,
    decided_at      timestamptz
);
create unique index unsent_report_open on unsent_report (assignment_id) where state in ('WAITING', 'SENT_BACK');

alter table stored_file drop constraint stored_file_owner_kind_check;
alter table stored_file add constraint stored_file_owner_kind_check
    check (owner_kind in ('NOTICE', 'REPORT', 'REMARK', 'UNSENT_REPORT'));
