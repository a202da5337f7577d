-- A task may ask for figures: one a line, "Số kiến nghị đã trả lời / tổng số (kiến nghị)". Part of the task's row, so that
-- review remembers and undoes it with the rest.
alter table task add column figures text check (btrim(figures) <> '');

-- What was answered, by the form in which it was typed: a report that has left its unit, or waits for the head of the
-- unit, is known by the same submission. It counts once such a report has been sent.
create table figure_answer (
    submission_id uuid   not null,
    position      int    not null check (position between 1 and 12),
    assignment_id uuid   not null references assignment,
    done          bigint not null check (done >= 0),
    total         bigint check (total >= done),
    primary key (submission_id, position)
);
create index figure_answer_part on figure_answer (assignment_id);
