-- What a notice prints around its items besides its header: the lines of its issuer, the paragraphs before its items, and
-- how items are numbered where the notice was written here.
alter table notice
    -- the left column of the head, line by line; empty: the council of the host area
    add column issuer_lines text[] not null default '{}',
    -- meeting and lead-in, one paragraph a line
    add column preamble     text   not null default '',
    add column numbering    text   not null default 'NUMBER' check (numbering in ('ROMAN', 'NUMBER'));

-- The label that an item has by its place, in a notice written here; null where labels are those of a paper.
alter table notice_item
    add column place_label text;

-- Notices that were read before: their own words, lines that a page broke joined to paragraphs.
update notice n
set preamble = coalesce((
    select string_agg(replace(regexp_replace(regexp_replace(
                   substr(n.source_text, s.start_at + 1, s.end_at - s.start_at),
                   '([.:;!?])[ \t]*\n\s*(?=[[:upper:]0-9])', '\1' || chr(1), 'g'),
               '\s+', ' ', 'g'), chr(1), chr(10)), chr(10) order by s.seq)
    from notice_span s
    where s.notice_id = n.id and s.taken_as in ('MEETING', 'LEAD_IN')), '')
where n.source_text <> '';
