-- What was so "as of" a day is read from the histories alone: the deadline that was set first may be corrected, so each step
-- says what it was after it.
alter table assignment_event add column original_deadline date;
alter table assignment_event disable trigger assignment_event_immutable;
update assignment_event e set original_deadline = a.original_deadline from assignment a where a.id = e.assignment_id;
alter table assignment_event enable trigger assignment_event_immutable;
