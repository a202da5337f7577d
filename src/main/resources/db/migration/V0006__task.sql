-- What is followed up. A task is planned in review and started when its notice is tracked; each reporting unit then has
-- an assignment of its own.
create table task (
    id                uuid primary key,
    version           bigint      not null,
    submission_id     uuid        not null unique,
    -- NV-2022-0017, given when tracking starts
    code              text unique,
    state             text        not null check (state in ('PLANNED', 'STARTED')),
    notice_id         uuid        not null references notice,
    notice_item_id    uuid        not null references notice_item,
    title             text        not null check (btrim(title) <> ''),
    -- the words of the item that it answers
    quote             text        not null,
    deliverable       text,
    mode              text        not null check (mode in ('EACH', 'JOINT')),
    deadline_kind     text        not null check (deadline_kind in ('DATE', 'EVENT', 'RECURRING', 'ONGOING', 'NONE')),
    deadline_on       date,
    deadline_words    text,
    evidence_required boolean     not null default false,
    -- the Standing Committee confirms, not the Office
    committee_confirms boolean    not null default false,
    monitor_id        uuid references account,
    created_at        timestamptz not null,
    started_at        timestamptz,
    search_text       text        not null default '',
    check ((state = 'PLANNED') = (code is null)),
    check (deadline_on is null or deadline_kind = 'DATE')
);
create index task_notice on task (notice_id);
create index task_item on task (notice_item_id);
create index task_listed on task (started_at desc, id desc) where state = 'STARTED';
create index task_search on task using gin (search_text gin_trgm_ops);

create table task_code_counter (
    year int primary key,
    last int not null
);

-- Whom a planned task is meant for; assignments are made from these.
create table task_target (
    task_id    uuid not null references task on delete cascade,
    unit_id    uuid not null references unit,
    role       text not null check (role in ('LEAD', 'COORDINATE')),
    -- the group that the unit came from: các xã, phường
    group_name text,
    -- the bodies for which the unit answers: Thường trực, các Ban HĐND phường X
    covers     text,
    primary key (task_id, unit_id)
);

create table assignment (
    id                uuid primary key,
    version           bigint      not null,
    task_id           uuid        not null references task,
    unit_id           uuid        not null references unit,
    role              text        not null check (role in ('LEAD', 'COORDINATE')),
    -- how the Standing Committee speaks to the unit, as it was when the task started
    relation          text        not null check (relation in ('DIRECT', 'SUBORDINATE', 'PEER', 'PARTNER')),
    -- owed by the host's Office or Standing Committee itself: the Office records, others confirm
    own_duty          boolean     not null default false,
    -- the lead whose end is this coordinator's end
    lead_id           uuid references assignment,
    status            text        not null check (status in ('ASSIGNED', 'ACCEPTED', 'IN_PROGRESS', 'REPORTED', 'RETURNED', 'COMPLETED', 'CANCELLED')),
    group_name        text,
    covers            text,
    deadline_kind     text        not null check (deadline_kind in ('DATE', 'EVENT', 'RECURRING', 'ONGOING', 'NONE')),
    original_deadline date,
    deadline          date,
    assigned_at       timestamptz not null,
    -- the last act by or for the unit
    last_heard_at     timestamptz,
    -- the day that counts for timeliness, of the report that waits or was confirmed
    reported_on       date,
    finished_at       timestamptz,
    last_report_id    uuid,
    unique (task_id, unit_id),
    check (status not in ('REPORTED', 'COMPLETED') or role = 'COORDINATE' or reported_on is not null),
    check (status <> 'COMPLETED' or finished_at is not null)
);
create index assignment_unit_open on assignment (unit_id, deadline, id) where status not in ('COMPLETED', 'CANCELLED');
create index assignment_unit_all on assignment (unit_id, status, deadline);
create index assignment_waiting on assignment (reported_on, id) where status = 'REPORTED';
create index assignment_late on assignment (deadline, id) where status not in ('COMPLETED', 'CANCELLED', 'REPORTED');
create index assignment_listed on assignment (coalesce(deadline, date '9999-12-31'), id);
create index assignment_lead on assignment (lead_id) where lead_id is not null;
create index assignment_not_heard on assignment (coalesce(last_heard_at, assigned_at), id)
    where status not in ('COMPLETED', 'CANCELLED', 'REPORTED');
create index assignment_coordinator on assignment (unit_id, task_id) where role = 'COORDINATE';

create table progress_report (
    id             uuid primary key,
    submission_id  uuid        not null unique,
    assignment_id  uuid        not null references assignment,
    kind           text        not null check (kind in ('PROGRESS', 'COMPLETION')),
    -- how it came: typed by the unit, or recorded by the Office from …
    source         text        not null check (source in ('UNIT', 'PAPER', 'TELEPHONE', 'MEETING')),
    outcome        text        not null check (btrim(outcome) <> ''),
    difficulties   text,
    quantity_done  int check (quantity_done >= 0),
    quantity_total int check (quantity_total > 0),
    paper_number   text,
    paper_date     date,
    received_on    date,
    paper_signer   text,
    -- the day that counts for timeliness
    effective_on   date        not null,
    effective_why  text,
    reported_by    uuid        not null references account,
    reported_at    timestamptz not null,
    check (quantity_done is null or quantity_total is null or quantity_done <= quantity_total)
);
create index progress_report_assignment on progress_report (assignment_id, reported_at desc);
alter table assignment add foreign key (last_report_id) references progress_report;

-- What happened to an assignment. Rows are only ever added.
create table assignment_event (
    id              uuid primary key,
    assignment_id   uuid        not null references assignment,
    seq             int         not null,
    action          text        not null,
    from_status     text,
    to_status       text        not null,
    at              timestamptz not null,
    actor_id        uuid        not null references account,
    actor_name      text        not null,
    -- the Office acted for the unit
    for_unit        boolean     not null default false,
    deadline_before date,
    deadline_after  date,
    note            text,
    report_id       uuid references progress_report,
    unique (assignment_id, seq)
);
create index assignment_event_at on assignment_event (assignment_id, at);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'rows of % are only ever added', tg_table_name;
end $$;
create trigger assignment_event_immutable before update or delete on assignment_event
    for each row execute function refuse_change();

-- Binding without product or date: no card, no reminder, outside the figures.
create table standing_duty (
    id             uuid primary key,
    notice_id      uuid not null references notice,
    notice_item_id uuid not null references notice_item,
    unit_id        uuid not null references unit,
    covers         text,
    started_at     timestamptz not null,
    unique (notice_item_id, unit_id)
);
create index standing_duty_unit on standing_duty (unit_id, started_at desc);
