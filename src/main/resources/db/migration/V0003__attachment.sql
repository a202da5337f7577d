-- Files, in pieces small enough to be fetched each in a short transaction.
create table stored_file (
    id           uuid primary key,
    name         text        not null,
    content_type text        not null,
    size         bigint      not null check (size >= 0),
    sha256       bytea       not null,
    uploaded_by  uuid        not null references account,
    uploaded_at  timestamptz not null,
    -- what it hangs on; null while it was uploaded but the form was not sent yet
    owner_kind   text check (owner_kind in ('NOTICE', 'REPORT')),
    owner_id     uuid,
    check ((owner_kind is null) = (owner_id is null))
);
create index stored_file_owner on stored_file (owner_kind, owner_id);
create index stored_file_waiting on stored_file (uploaded_by, uploaded_at) where owner_kind is null;

create table file_chunk (
    file_id uuid  not null references stored_file on delete cascade,
    seq     int   not null,
    bytes   bytea not null,
    primary key (file_id, seq)
);
alter table file_chunk alter column bytes set storage external;
