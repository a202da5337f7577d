-- Template files of tasks, beside what files may hang on already.
alter table stored_file drop constraint stored_file_owner_kind_check;
alter table stored_file add constraint stored_file_owner_kind_check
    check (owner_kind in ('NOTICE', 'REPORT', 'REMARK', 'UNSENT_REPORT', 'TASK'));
