-- News hang on more than parts: a task with the clerk who follows it, a common report, an arrangement between two people.
alter table news alter column assignment_id drop not null;
alter table news add column task_id            uuid references task;
alter table news add column standing_report_id uuid references standing_report;
alter table news add column substitution_id    uuid references substitution;
-- how many more tasks the same act was about
alter table news add column others int not null default 0 check (others >= 0);
alter table news drop constraint news_check;
alter table news add constraint news_about check (num_nonnulls(assignment_id, task_id, standing_report_id, substitution_id) = 1);

-- What an entry is about stands with the news alone.
drop index inbox_unread;
alter table inbox_entry drop column assignment_id;
create index inbox_unread on inbox_entry (recipient_id, at desc, news_id desc) where read_at is null;

-- The history of a common report tells also when it was asked for, by which day, and that the unit was urged.
alter table standing_event drop constraint standing_event_kind_check;
alter table standing_event add constraint standing_event_kind_check
    check (kind in ('BEGUN', 'DUE_MOVED', 'SENT', 'CORRECTED', 'RECORDED', 'TAKEN', 'RETURNED', 'URGED', 'URGED_BY_RULE'));
