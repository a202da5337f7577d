-- Meetings and the notices that conclude them.
create table meeting (
    id       uuid primary key,
    version  bigint not null,
    kind     text   not null check (kind in ('BRIEFING', 'COMMITTEE_MEETING', 'COUNCIL_SESSION', 'REGULAR_BRIEFING',
        'JOINT_CONFERENCE', 'EXPLANATION_HEARING', 'QUESTIONING', 'SUPERVISION', 'WORKING_VISIT', 'OTHER')),
    title    text   not null default '',
    held_on  date
);

create table meeting_person (
    meeting_id uuid not null references meeting on delete cascade,
    seq        int  not null,
    part       text not null check (part in ('CHAIR', 'ATTENDEE', 'CONCLUDED')),
    name       text not null,
    position   text,
    primary key (meeting_id, seq)
);

create table notice (
    id              uuid primary key,
    version         bigint      not null,
    submission_id   uuid        not null unique,
    meeting_id      uuid        not null unique references meeting,
    status          text        not null check (status in ('DRAFT', 'SUBMITTED', 'TRACKED', 'SUPERSEDED', 'REVOKED')),
    -- 45/TB-HĐND
    number          text,
    issued_on       date,
    issue_place     text,
    summary         text        not null default '',
    closing         text        not null default '',
    signer          text,
    signer_position text,
    capacities      text[]      not null default '{}',
    authority_lines text[]      not null default '{}',
    -- the text as it was read; empty for a notice written here
    source_text     text        not null default '',
    source_file_id  uuid references stored_file,
    created_by      uuid        not null references account,
    created_at      timestamptz not null,
    submitted_by    uuid references account,
    submitted_at    timestamptz,
    handed_back_reason text,
    tracked_by      uuid references account,
    tracked_at      timestamptz,
    search_text     text        not null default '',
    check (status not in ('TRACKED', 'SUPERSEDED', 'REVOKED')
        or (number is not null and issued_on is not null and signer is not null and tracked_at is not null))
);
create unique index notice_number on notice (number, (extract(year from issued_on)))
    where status in ('TRACKED', 'SUPERSEDED', 'REVOKED');
create index notice_listed on notice (coalesce(issued_on, date '9999-12-31') desc, id desc);
create index notice_search on notice using gin (search_text gin_trgm_ops);

create table notice_recipient (
    notice_id uuid not null references notice on delete cascade,
    seq       int  not null,
    text      text not null,
    primary key (notice_id, seq)
);

-- The units that a notice binds or lists as recipients: they may read the whole of it.
create table notice_reader (
    notice_id uuid not null references notice on delete cascade,
    unit_id   uuid not null references unit,
    primary key (notice_id, unit_id)
);
create index notice_reader_unit on notice_reader (unit_id);

-- What each part of the source text was taken for; LOST is what nothing accounts for. Offsets are UTF-16 code units.
create table notice_span (
    notice_id  uuid not null references notice on delete cascade,
    seq        int  not null,
    start_at   int  not null,
    end_at     int  not null check (end_at > start_at),
    taken_as   text not null,
    primary key (notice_id, seq)
);

-- What the reader was not sure of.
create table notice_warning (
    notice_id  uuid not null references notice on delete cascade,
    seq        int  not null,
    code       text not null,
    path       text,
    as_written text,
    primary key (notice_id, seq)
);

create table notice_item (
    id                uuid primary key,
    version           bigint not null,
    notice_id         uuid   not null references notice on delete cascade,
    parent_id         uuid references notice_item,
    -- document order among all items of the notice
    position          int    not null,
    depth             int    not null check (depth between 0 and 9),
    label             text   not null default '',
    -- labels joined from the outside in: 2.b.-1
    path              text   not null,
    text              text   not null check (btrim(text) <> ''),
    kind              text   not null check (kind in ('HEADING', 'RECOGNITION', 'LIMITATION', 'DECISION', 'TASK', 'REQUEST', 'INFORMATION')),
    -- places in the notice's source text: start, end, start, end …
    source            int[]  not null default '{}',
    deadline_kind     text   not null default 'NONE' check (deadline_kind in ('DATE', 'EVENT', 'RECURRING', 'ONGOING', 'NONE')),
    deadline_on       date,
    deadline_words    text,
    report_to         text,
    settlement        text check (settlement in ('TASKS', 'STANDING', 'NONE')),
    settlement_reason text,
    check (settlement <> 'NONE' or settlement_reason is not null),
    unique (notice_id, position) deferrable initially deferred
);
create index notice_item_parent on notice_item (parent_id);

-- Units that an item names, or takes over from a heading.
create table notice_item_unit (
    item_id        uuid not null references notice_item on delete cascade,
    seq            int  not null,
    role           text not null check (role in ('LEAD', 'COORDINATE')),
    as_written     text not null,
    kind           text,
    level          text check (level in ('HOST', 'COMMUNE')),
    inherited_from text,
    -- what was found in the register: a unit, a group, or neither yet
    unit_id        uuid references unit,
    group_id       uuid references unit_group,
    primary key (item_id, seq),
    check (unit_id is null or group_id is null)
);
