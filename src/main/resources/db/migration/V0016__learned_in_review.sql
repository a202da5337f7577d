-- Names that the register learned while a notice was reviewed: undoing the act takes the name back.
create table notice_learned_name (
    id        uuid primary key,
    notice_id uuid not null references notice on delete cascade,
    unit_id   uuid references unit on delete cascade,
    group_id  uuid references unit_group on delete cascade,
    name      text not null,
    check ((unit_id is null) <> (group_id is null))
);
create index notice_learned_name_notice on notice_learned_name (notice_id);
