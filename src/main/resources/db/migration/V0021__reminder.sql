-- Units that were urged: each time numbered within its part, whatever way it went.
create table reminder (
    id            uuid primary key,
    -- what was sent at once, by one person, in one form
    batch         uuid        not null,
    assignment_id uuid        not null references assignment,
    number        int         not null check (number > 0),
    channel       text        not null check (channel in ('MESSAGE', 'ZALO', 'TELEPHONE', 'LETTER')),
    words         text        not null check (btrim(words) <> ''),
    -- on the telephone: with whom, and what was promised
    spoken_with   text,
    promised      text,
    sent_by       uuid        not null references account,
    sent_by_name  text        not null,
    sent_at       timestamptz not null,
    unique (assignment_id, number),
    unique (batch, assignment_id)
);
create index reminder_listed on reminder (sent_at desc, id desc);
create index reminder_recent on reminder (assignment_id, sent_at);
create trigger reminder_immutable before update or delete on reminder
    for each row execute function refuse_change();
