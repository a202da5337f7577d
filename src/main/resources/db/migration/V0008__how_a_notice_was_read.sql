-- How the text of a notice was come by: letters of the file, or letters recognised on pictures of its pages; the old
-- encoding that it was converted from; the pages that hold a picture and were not read.
alter table notice
    add column read_by            text   not null default 'TEXT' check (read_by in ('TEXT', 'OCR')),
    add column converted_from     text,
    add column pages_without_text int[]  not null default '{}';
