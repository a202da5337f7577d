-- Whether the register reminds of common reports too, and of which it has: the key lets it happen once, as for parts.
alter table escalation add column common boolean not null default false;
create table standing_reminded (
    report_id uuid        not null references standing_report,
    due_on    date        not null,
    days_left int         not null,
    done_at   timestamptz not null,
    primary key (report_id, due_on, days_left)
);
