-- People, what they may be in which unit, and how sign-in is slowed down.
create table account (
    id                   uuid primary key,
    version              bigint      not null,
    username             text        not null unique check (username = lower(username) and username ~ '^[a-z0-9][a-z0-9._-]{1,63}$'),
    name                 text        not null check (btrim(name) <> ''),
    password_hash        text        not null,
    must_change_password boolean     not null default false,
    enabled              boolean     not null default true,
    -- 'vi' or 'en'; null: Vietnamese
    language             text check (language in ('vi', 'en')),
    -- rises when a password changes: sessions opened before end
    session_epoch        integer     not null default 0,
    created_at           timestamptz not null,
    -- the folded name and the username
    search_text          text        not null
);

create table account_role (
    account_id uuid not null references account on delete cascade,
    role       text not null check (role in ('CLERK', 'OFFICE_HEAD', 'COMMITTEE', 'UNIT_OFFICER', 'OBSERVER', 'ADMIN')),
    unit_id    uuid not null references unit,
    -- as it is shown beside the name: Phó Chủ tịch HĐND thị xã
    position   text,
    primary key (account_id, role, unit_id)
);
create index account_role_unit on account_role (unit_id);

-- Failed sign-ins, by what was typed and by address; rows of the last hour count.
create table sign_in_failure (
    id           bigint generated always as identity primary key,
    username     text        not null,
    address      text        not null,
    at           timestamptz not null
);
create index sign_in_failure_username on sign_in_failure (username, at);
create index sign_in_failure_address on sign_in_failure (address, at);

-- Spring Session.
create table spring_session (
    primary_id            char(36) not null primary key,
    session_id            char(36) not null unique,
    creation_time         bigint   not null,
    last_access_time      bigint   not null,
    max_inactive_interval int      not null,
    expiry_time           bigint   not null,
    principal_name        varchar(100)
);
create index spring_session_expiry on spring_session (expiry_time);
create index spring_session_principal on spring_session (principal_name);

create table spring_session_attributes (
    session_primary_id char(36)     not null references spring_session (primary_id) on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea        not null,
    primary key (session_primary_id, attribute_name)
);
