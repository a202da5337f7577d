-- Old notices (nhập hồi cứu): entered with what had become of their tasks before the register knew of them.

-- When the step happened; at stays the moment in which it was recorded. They differ only for what was entered with an old
-- notice. What was so "as of" a day is read by happened_at.
alter table assignment_event add column happened_at timestamptz;
alter table assignment_event disable trigger assignment_event_immutable;
update assignment_event set happened_at = at;
alter table assignment_event enable trigger assignment_event_immutable;
alter table assignment_event alter column happened_at set not null;
alter table assignment_event add check (happened_at <= at);

-- Who says nothing else records what happens now.
create function happened_when_recorded() returns trigger language plpgsql as $$
begin
    new.happened_at := coalesce(new.happened_at, new.at);
    return new;
end $$;
create trigger assignment_event_happened before insert on assignment_event
    for each row execute function happened_when_recorded();

drop index assignment_event_at;
create index assignment_event_happened on assignment_event (assignment_id, happened_at);

-- Entered with its past: no reminder may start for what was past on the day on which its notice was put into tracking.
alter table task add column retro boolean not null default false;

-- LEDGER: what the Office's own list of the time says, without a paper that could be named.
alter table progress_report drop constraint progress_report_source_check;
alter table progress_report add constraint progress_report_source_check
    check (source in ('UNIT', 'PAPER', 'TELEPHONE', 'MEETING', 'LEDGER'));

-- A notice under review for which somebody chose to enter past results.
create table old_notice (
    notice_id uuid primary key references notice on delete cascade,
    chosen_by uuid        not null references account,
    chosen_at timestamptz not null
);

-- The grid as it is filled in, one row per unit that will lead an assignment. Kept row by row, incomplete ones too; it
-- becomes reports and events when the notice is put into tracking.
create table past_result (
    task_id      uuid        not null references task on delete cascade,
    unit_id      uuid        not null references unit,
    version      bigint      not null,
    state        text check (state in ('NOT_STARTED', 'IN_PROGRESS', 'COMPLETED', 'CANCELLED')),
    -- of the completion, of the latest report, or of the cancellation
    happened_on  date,
    outcome      text,
    paper_number text,
    recorded_by  uuid        not null references account,
    recorded_at  timestamptz not null,
    primary key (task_id, unit_id)
);
