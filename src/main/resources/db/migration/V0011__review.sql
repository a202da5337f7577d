-- Parts of an item that bind addressees of their own, as they were read: a JSON array.
alter table notice_item add column duties text not null default '[]';

-- Somebody has looked at what the reader was not sure of, and lets it stand.
alter table notice_warning add column seen boolean not null default false;

-- Places in the source text of which somebody has said that no item need account for them.
create table notice_passage_seen (
    notice_id uuid not null references notice on delete cascade,
    start_at  int  not null,
    end_at    int  not null check (end_at > start_at),
    primary key (notice_id, start_at, end_at)
);

-- What each act of review changed, so that it can be undone until the notice is submitted. A later migration that makes
-- rows of this kind unreadable empties the table.
create table notice_undo (
    id        uuid        primary key,
    notice_id uuid        not null references notice on delete cascade,
    at        timestamptz not null,
    actor_id  uuid        not null references account,
    act       text        not null,
    -- the item that the act was about, and where it stood; null for an act on several
    item_id   uuid,
    path      text,
    -- how many items the act was about
    items     int         not null,
    -- [{of, id, before: the row or null, after: its print or null}]
    touched   jsonb       not null
);
create index notice_undo_last on notice_undo (notice_id, id desc);
