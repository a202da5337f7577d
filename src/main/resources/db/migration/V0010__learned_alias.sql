-- Names learned in review: who chose the unit for the words, and when. Null for names that were typed.
alter table unit_alias add column learned_by text, add column learned_at timestamptz;
alter table unit_group_alias add column learned_by text, add column learned_at timestamptz;
