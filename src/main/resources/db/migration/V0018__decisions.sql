-- The turns between "assigned" and "confirmed": declined and given to another, suspended, more time asked for; and what
-- the Office proposes to those who decide.
alter table assignment drop constraint assignment_status_check;
alter table assignment add constraint assignment_status_check check (status in ('ASSIGNED', 'ACCEPTED', 'IN_PROGRESS', 'REPORTED',
    'RETURNED', 'DECLINED', 'SUSPENDED', 'COMPLETED', 'REASSIGNED', 'CANCELLED'));

-- A unit that gave its part away, or whose part was cancelled, may get it again.
alter table assignment drop constraint assignment_task_id_unit_id_key;
create unique index assignment_of_unit on assignment (task_id, unit_id) where status not in ('REASSIGNED', 'CANCELLED');

alter table assignment
    -- where it stood when it was suspended
    add column suspended_from      text,
    -- the part that took this one's place
    add column succeeded_by        uuid references assignment,
    -- more time that was asked for and waits for its decision
    add column extension_until     date,
    add column extension_reason    text,
    add column extension_by        uuid references account,
    add column extension_at        timestamptz,
    add column extension_recorded  boolean,
    -- what the Office proposes
    add column proposed_action     text,
    add column proposal_words      text,
    add column proposed_until      date,
    add column proposed_unit_id    uuid references unit,
    add column proposed_by         uuid references account,
    add column proposed_by_name    text,
    add column proposed_at         timestamptz,
    -- when it was put to the Standing Committee
    add column put_at              timestamptz,
    add constraint assignment_suspended_check check ((status = 'SUSPENDED') = (suspended_from is not null)),
    add constraint assignment_extension_check
        check (num_nonnulls(extension_until, extension_reason, extension_by, extension_at, extension_recorded) in (0, 5)),
    add constraint assignment_proposal_check
        check (num_nonnulls(proposed_action, proposed_by, proposed_by_name, proposed_at) in (0, 4));

drop index assignment_unit_open;
create index assignment_unit_open on assignment (unit_id, deadline, id)
    where status not in ('COMPLETED', 'CANCELLED', 'REASSIGNED');
drop index assignment_late;
create index assignment_late on assignment (deadline, id)
    where status in ('ASSIGNED', 'ACCEPTED', 'IN_PROGRESS', 'RETURNED', 'REPORTED');
drop index assignment_not_heard;
create index assignment_not_heard on assignment (coalesce(last_heard_at, assigned_at), id)
    where status in ('ASSIGNED', 'ACCEPTED', 'IN_PROGRESS', 'RETURNED');
create index assignment_declined on assignment (last_heard_at, id) where status = 'DECLINED';
create index assignment_extension on assignment (extension_at, id) where extension_until is not null;
create index assignment_proposed on assignment (proposed_at, id) where proposed_action is not null;

alter table assignment_event
    -- what the sentence of the step names besides: the unit that took over, the action that was proposed, the day asked for
    add column detail    text,
    -- on whose word the head of the Office decided
    add column basis_who text,
    add column basis_on  date;

-- Decisions of the Standing Committee that are handed to the head of the Office.
create table delegated_decision (
    decision text primary key check (decision in ('REASSIGNMENT', 'SUSPENSION', 'CANCELLATION', 'REOPENING', 'EXTENSION')),
    since    timestamptz not null,
    set_by   uuid        not null references account
);
