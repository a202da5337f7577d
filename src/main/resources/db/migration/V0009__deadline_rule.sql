-- How a day was counted that the words give only from another day on: ISSUED 2022-12-05 7 WORKING_DAYS.
alter table notice_item add column deadline_rule text;
alter table task add column deadline_rule text;
