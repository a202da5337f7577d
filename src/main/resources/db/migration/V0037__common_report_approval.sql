-- Common reports that go to the head of their unit before they leave it.
alter table unit_approval add column common boolean not null default false;

-- What an officer typed and the head has not let go, and what became of it last. Read in the unit alone.
alter table standing_report add column state           text check (state in ('WAITING', 'SENT_BACK', 'SENT', 'WITHDRAWN'));
-- answers and files that are to go, in JSON
alter table standing_report add column content         text;
alter table standing_report add column typed_by        uuid references account;
alter table standing_report add column typed_by_name   text;
alter table standing_report add column typed_at        timestamptz;
alter table standing_report add column words           text;
alter table standing_report add column decided_by      uuid references account;
alter table standing_report add column decided_by_name text;
alter table standing_report add column decided_at      timestamptz;
alter table standing_report add constraint standing_report_typed
    check (num_nulls(state, content, typed_by, typed_by_name, typed_at) in (0, 5));
create index standing_report_waiting on standing_report (unit_id) where state = 'WAITING';

alter table standing_event drop constraint standing_event_kind_check;
alter table standing_event add constraint standing_event_kind_check
    check (kind in ('BEGUN', 'DUE_MOVED', 'SENT', 'CORRECTED', 'RECORDED', 'TAKEN', 'RETURNED', 'URGED', 'URGED_BY_RULE',
        'SUBMITTED', 'SENT_BACK', 'WITHDRAWN'));
