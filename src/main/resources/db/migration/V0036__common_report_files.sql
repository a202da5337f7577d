-- Files of common reports: of what was sent, and of what the unit alone has.
alter table stored_file drop constraint stored_file_owner_kind_check;
alter table stored_file add constraint stored_file_owner_kind_check
    check (owner_kind in ('NOTICE', 'REPORT', 'REMARK', 'UNSENT_REPORT', 'TASK', 'STANDING_REPORT', 'STANDING_DRAFT'));
