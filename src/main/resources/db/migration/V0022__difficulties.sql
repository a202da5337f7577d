-- "Khó khăn, đề xuất" of reports, listed over a period.
create index progress_report_difficulties on progress_report (reported_at desc, id desc) where difficulties is not null;
