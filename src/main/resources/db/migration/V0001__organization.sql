-- Areas, the bodies in them, and the names by which papers call them.
create extension if not exists pg_trgm;

create table area (
    id          uuid primary key,
    version     bigint not null,
    name        text   not null check (btrim(name) <> ''),
    -- as people say it: thị xã, phường, xã, thị trấn, đặc khu …
    type        text   not null,
    level       text   not null check (level in ('PROVINCE', 'DISTRICT', 'COMMUNE')),
    parent_id   uuid references area,
    valid_from  date,
    valid_to    date,
    check (valid_to is null or valid_from is null or valid_to >= valid_from)
);
create index area_parent on area (parent_id);

create table unit (
    id                 uuid primary key,
    version            bigint not null,
    kind               text   not null check (kind in ('STANDING_COMMITTEE', 'COUNCIL_COMMITTEE', 'DELEGATE_GROUP',
        'PEOPLES_COMMITTEE', 'FATHERLAND_FRONT', 'OFFICE', 'DEPARTMENT', 'PARTY_BODY', 'OTHER')),
    area_id            uuid   not null references area,
    name               text   not null check (btrim(name) <> ''),
    short_name         text   not null check (btrim(short_name) <> ''),
    code               text   not null unique check (code ~ '^[A-Z0-9][A-Z0-9-]{0,15}$'),
    -- mã định danh
    agency_code        text check (length(agency_code) <= 35),
    reports_through_id uuid references unit check (reports_through_id <> id),
    phone              text,
    email              text,
    head               text,
    valid_from         date,
    valid_to           date,
    -- the folded name, short name, code and aliases
    search_text        text   not null default '',
    check (valid_to is null or valid_from is null or valid_to >= valid_from)
);
create index unit_area on unit (area_id);
create index unit_reports_through on unit (reports_through_id);
create index unit_search on unit using gin (search_text gin_trgm_ops);

create table unit_alias (
    unit_id uuid not null references unit on delete cascade,
    alias   text not null,
    folded  text not null,
    primary key (unit_id, folded)
);
create index unit_alias_folded on unit_alias (folded);

-- A named set: by rule (kinds and level below the host) or by listed members.
create table unit_group (
    id      uuid primary key,
    version bigint not null,
    name    text   not null unique,
    level   text check (level in ('HOST', 'COMMUNE')),
    kinds   text[] not null default '{}',
    check ((level is null) = (cardinality(kinds) = 0))
);

create table unit_group_member (
    group_id uuid not null references unit_group on delete cascade,
    unit_id  uuid not null references unit,
    primary key (group_id, unit_id)
);

create table unit_group_alias (
    group_id uuid not null references unit_group on delete cascade,
    alias    text not null,
    folded   text not null,
    primary key (group_id, folded)
);

create table setting (
    key   text primary key,
    value text not null
);

-- Where a unit stands, seen from the host, and how the Standing Committee speaks to it: the same table as Relation.of.
create view unit_standing as
select u.id as unit_id, s.level,
       case when u.kind in ('PEOPLES_COMMITTEE', 'DEPARTMENT') then 'PEER'
            when u.kind in ('FATHERLAND_FRONT', 'PARTY_BODY', 'OTHER') or s.level is null then 'PARTNER'
            when s.level = 'HOST' then 'DIRECT'
            else 'SUBORDINATE' end as relation
  from unit u
  join area a on a.id = u.area_id
  left join setting h on h.key = 'organization.host'
  cross join lateral (select case when a.id::text = h.value then 'HOST'
                                  when a.parent_id::text = h.value then 'COMMUNE' end as level) s;
