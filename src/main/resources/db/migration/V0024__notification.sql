-- What people hear of: in the inbox, by mail, and in the calendars of their telephones.
alter table account add column email text
    check (length(email) <= 254 and email ~ '^[!-~]+@[A-Za-z0-9.-]+$');

-- Written in the transaction in which it happened, told to people afterwards: a crash in between loses nothing.
create table news (
    -- of the entry in the history, or of what was said: told once
    id            uuid primary key,
    assignment_id uuid        not null references assignment,
    -- as the history of the assignment names it, or the kind of what was said
    kind          text        not null,
    actor_id      uuid        not null references account,
    actor_name    text        not null,
    -- of what was said: its beginning, and to whom; null for entries of a history
    words         text,
    addressees    uuid[],
    at            timestamptz not null,
    told_at       timestamptz,
    check ((words is null) = (addressees is null))
);
create index news_untold on news (at, id) where told_at is null;
create index news_old on news (at);

-- What goes out by mail: one row a mail, made once, sent once.
create table mail (
    id           uuid primary key,
    recipient_id uuid        not null references account,
    kind         text        not null check (kind in ('NEWS', 'DIGEST', 'TEST')),
    -- of a digest: one a day
    day          date,
    state        text        not null check (state in ('WAITING', 'SENDING', 'SENT', 'DROPPED', 'FAILED', 'UNCERTAIN')),
    due_at       timestamptz not null,
    attempts     int         not null default 0,
    -- what stood in the way last, as the mail server or the application said it
    problem      text,
    created_at   timestamptz not null,
    -- when it was handed to the mail server, or when that was begun
    sent_at      timestamptz,
    check ((kind = 'DIGEST') = (day is not null)),
    unique (recipient_id, day)
);
create index mail_due on mail (due_at, id) where state in ('WAITING', 'SENDING');
create index mail_listed on mail (created_at desc, id desc) where state not in ('SENT', 'DROPPED');
create index mail_sent on mail (sent_at) where state in ('SENT', 'DROPPED');

create table inbox_entry (
    recipient_id uuid        not null references account,
    news_id      uuid        not null references news,
    assignment_id uuid       not null references assignment,
    at           timestamptz not null,
    read_at      timestamptz,
    -- how the person wanted to hear of it when it happened
    delivery     text        not null check (delivery in ('INBOX', 'AT_ONCE', 'DIGEST')),
    -- the mail that tells of it
    mail_id       uuid references mail on delete set null,
    primary key (recipient_id, news_id)
);
create index inbox_latest on inbox_entry (recipient_id, at desc, news_id desc);
create index inbox_unread on inbox_entry (recipient_id, at desc, news_id desc) include (assignment_id) where read_at is null;
create index inbox_digest on inbox_entry (recipient_id) where delivery = 'DIGEST' and mail_id is null;
create index inbox_mail on inbox_entry (mail_id) where mail_id is not null;
create index inbox_news on inbox_entry (news_id);

-- How a person wants to hear of a kind of news, where not as usual.
create table news_choice (
    account_id uuid not null references account on delete cascade,
    topic      text not null,
    delivery   text not null check (delivery in ('NONE', 'INBOX', 'AT_ONCE', 'DIGEST')),
    primary key (account_id, topic)
);

-- Addresses under which calendars read the deadlines of a unit; the secret itself is not kept.
create table calendar_feed (
    id          uuid primary key,
    account_id  uuid        not null references account on delete cascade,
    unit_id     uuid        not null references unit,
    secret_hash bytea       not null unique,
    made_at     timestamptz not null,
    unique (account_id, unit_id)
);
