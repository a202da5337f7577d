-- Reminders that nobody clicks: when the register reminds units by itself, and what follows where that does not help.
alter table reminder drop constraint reminder_channel_check;
alter table reminder add constraint reminder_channel_check
    check (channel in ('MESSAGE', 'ZALO', 'TELEPHONE', 'LETTER', 'AUTOMATIC'));

-- The ladder: one row. While there is none, or it is off, nothing goes by itself.
create table escalation (
    id           int primary key check (id = 1),
    version      bigint      not null,
    enabled      boolean     not null,
    -- to whom it applies
    relations    text[]      not null,
    set_by       uuid        not null references account,
    set_at       timestamptz not null
);
create table escalation_step (
    escalation_id int not null references escalation,
    seq           int not null,
    -- working days left until the deadline; negative after it
    days_left     int not null check (days_left between -250 and 60),
    act           text not null check (act in ('REMIND', 'LETTER', 'COMMITTEE')),
    -- and then every five working days
    weekly        boolean not null,
    primary key (escalation_id, seq),
    check (not weekly or days_left <= 0)
);

-- What was done to which part because of which deadline: the key lets it happen once, whatever crashes or runs beside it.
create table escalation_done (
    assignment_id uuid        not null references assignment,
    act           text        not null check (act in ('REMIND', 'LETTER', 'COMMITTEE')),
    deadline      date        not null,
    days_left     int         not null,
    done_at       timestamptz not null,
    primary key (assignment_id, act, deadline, days_left)
);
create index escalation_committee on escalation_done (assignment_id, deadline) where act = 'COMMITTEE';

-- Letters to the heads of units that wait for the head of the Office. Never sent by the register.
create table letter_draft (
    id             uuid primary key,
    version        bigint      not null,
    unit_id        uuid        not null references unit,
    state          text        not null check (state in ('DRAFT', 'SIGNED', 'DISCARDED')),
    made_at        timestamptz not null,
    closed_at      timestamptz,
    closed_by      uuid references account,
    closed_by_name text,
    check (num_nulls(closed_at, closed_by, closed_by_name) = case when state = 'DRAFT' then 3 else 0 end)
);
-- What comes while one waits goes into the same.
create unique index letter_draft_waiting on letter_draft (unit_id) where state = 'DRAFT';
create table letter_draft_part (
    letter_id     uuid not null references letter_draft,
    assignment_id uuid not null references assignment,
    primary key (letter_id, assignment_id)
);
