-- Saturdays and Sundays that are worked because another day was taken off for them (hoán đổi ngày làm việc). Each is
-- announced with the day that it stands for and goes with it.
create table worked_weekend (
    on_day     date primary key check (extract(isodow from on_day) in (6, 7)),
    name       text not null check (btrim(name) <> ''),
    instead_of date not null unique references holiday on delete cascade
);

-- As announced for the days exchanged that V0004 knows.
insert into worked_weekend (on_day, name, instead_of)
select worked::date, 'Làm bù', off::date
  from (values ('2024-05-04', '2024-04-29'), ('2025-04-26', '2025-05-02'), ('2026-01-10', '2026-01-02'),
               ('2026-08-22', '2026-08-31')) as exchanged (worked, off)
 where exists (select 1 from holiday where on_day = off::date);
