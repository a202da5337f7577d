-- Common reports (báo cáo chung) on standing duties: per notice one report of each unit, at the interval that the Office
-- sets. Outside the official figures.
create table standing_schedule (
    notice_id     uuid primary key references notice on delete cascade,
    version       bigint      not null,
    rhythm        text        not null check (rhythm in ('HALF_YEARLY', 'YEARLY', 'NEXT_CONFERENCE', 'NONE')),
    -- the day of the next conference, once it is known
    conference_on date check (conference_on is null or rhythm = 'NEXT_CONFERENCE'),
    set_by        uuid        not null references account,
    set_at        timestamptz not null
);

-- One round of reports. The earlier one stays open for those who are late when the next begins.
create table standing_period (
    id        uuid primary key,
    version   bigint      not null,
    notice_id uuid        not null references standing_schedule,
    number    int         not null check (number > 0),
    rhythm    text        not null check (rhythm in ('HALF_YEARLY', 'YEARLY', 'NEXT_CONFERENCE')),
    starts_on date        not null,
    ends_on   date,
    due_on    date,
    opened_at timestamptz not null,
    -- when nothing more was expected: the notice ended, or no common report is asked for any more
    ended_at  timestamptz,
    unique (notice_id, number),
    check (ends_on >= starts_on),
    check (rhythm = 'NEXT_CONFERENCE' or ends_on is not null)
);
create index standing_period_due on standing_period (due_on, id) where ended_at is null;

create table standing_report (
    id              uuid primary key,
    version         bigint not null,
    period_id       uuid   not null references standing_period,
    unit_id         uuid   not null references unit,
    status          text   not null check (status in ('OPEN', 'SENT', 'TAKEN')),
    -- the page on which it was typed last: another page that is open must not overwrite what that one kept
    last_form       uuid,
    saved_at        timestamptz,
    source          text check (source in ('UNIT', 'PAPER', 'TELEPHONE', 'MEETING')),
    paper_number    text,
    paper_date      date,
    received_on     date,
    paper_signer    text,
    -- the day that counts
    sent_on         date,
    sent_at         timestamptz,
    sent_by         uuid references account,
    sent_by_name    text,
    taken_at        timestamptz,
    returned_reason text,
    unique (period_id, unit_id),
    check (status = 'OPEN' or num_nulls(source, sent_on, sent_at, sent_by, sent_by_name) = 0),
    check ((status = 'TAKEN') = (taken_at is not null))
);
create index standing_report_unit on standing_report (unit_id, period_id) where status <> 'TAKEN';

create table standing_answer (
    report_id uuid not null references standing_report on delete cascade,
    duty_id   uuid not null references standing_duty,
    -- null only while it is a draft
    choice    text check (choice in ('WORDS', 'SAME', 'NOTHING')),
    words     text,
    primary key (report_id, duty_id)
);
create index standing_duty_notice on standing_duty (notice_id, unit_id);

-- What became of a report: sent, corrected, taken, given back, by whom and for whom.
create table standing_event (
    id         uuid primary key,
    report_id  uuid        not null references standing_report,
    kind       text        not null check (kind in ('SENT', 'CORRECTED', 'RECORDED', 'TAKEN', 'RETURNED')),
    note       text,
    at         timestamptz not null,
    actor_id   uuid        not null references account,
    actor_name text        not null
);
create index standing_event_report on standing_event (report_id, at);
create trigger standing_event_immutable before update or delete on standing_event
    for each row execute function refuse_change();
