-- Days off on what would be working days, and the feasts themselves where they fall on a weekend. Labour Code 2019,
-- articles 111 (a feast on a weekend is made up for on the next working day) and 112 (which feasts). Tết, the second day
-- of the National Day and exchanged days are announced year by year; working Saturdays given in exchange are not kept.
create table holiday (
    on_day date primary key,
    name   text not null check (btrim(name) <> '')
);

-- The feasts with a fixed date.
insert into holiday (on_day, name)
select make_date(year, month, day), name
  from generate_series(2020, 2030) as year
 cross join (values (1, 1, 'Tết Dương lịch'), (4, 30, 'Ngày Chiến thắng'), (5, 1, 'Ngày Quốc tế lao động'),
                    (9, 2, 'Quốc khánh')) as feast (month, day, name);

-- The second day of the National Day, since 2021, as announced; for 2029 and 2030 both possible choices end alike.
insert into holiday (on_day, name)
values ('2021-09-03', 'Quốc khánh'), ('2022-09-01', 'Quốc khánh'), ('2023-09-01', 'Quốc khánh'), ('2024-09-03', 'Quốc khánh'),
       ('2025-09-01', 'Quốc khánh'), ('2026-09-01', 'Quốc khánh'), ('2029-09-03', 'Nghỉ bù Quốc khánh'),
       ('2029-09-04', 'Nghỉ bù Quốc khánh'), ('2030-09-03', 'Quốc khánh');

-- Giỗ Tổ Hùng Vương: the tenth of the third lunar month.
insert into holiday (on_day, name)
select day::date, 'Giỗ Tổ Hùng Vương'
  from unnest(array['2020-04-02', '2021-04-21', '2022-04-10', '2023-04-29', '2024-04-18', '2025-04-07', '2026-04-26',
                    '2027-04-16']) as day;

-- Tết Nguyên đán as announced; 2027 as far as it follows from the Labour Code.
insert into holiday (on_day, name)
select day::date, 'Tết Nguyên đán'
  from (values ('2020-01-23', '2020-01-29'), ('2021-02-10', '2021-02-16'), ('2022-01-31', '2022-02-04'),
               ('2023-01-20', '2023-01-26'), ('2024-02-08', '2024-02-14'), ('2025-01-27', '2025-01-31'),
               ('2026-02-16', '2026-02-20'), ('2027-02-05', '2027-02-10')) as tet (first_day, last_day)
 cross join generate_series(first_day::date, last_day::date, interval '1 day') as day;

-- What makes up for feasts on a weekend.
insert into holiday (on_day, name)
values ('2021-05-03', 'Nghỉ bù Ngày Quốc tế lao động'), ('2022-01-03', 'Nghỉ bù Tết Dương lịch'),
       ('2022-04-11', 'Nghỉ bù Giỗ Tổ Hùng Vương'), ('2022-05-02', 'Nghỉ bù Ngày Chiến thắng'),
       ('2022-05-03', 'Nghỉ bù Ngày Quốc tế lao động'), ('2023-01-02', 'Nghỉ bù Tết Dương lịch'),
       ('2023-05-02', 'Nghỉ bù Giỗ Tổ Hùng Vương'), ('2023-05-03', 'Nghỉ bù Ngày Chiến thắng'),
       ('2023-09-04', 'Nghỉ bù Quốc khánh'), ('2026-04-27', 'Nghỉ bù Giỗ Tổ Hùng Vương'),
       ('2027-05-03', 'Nghỉ bù Ngày Quốc tế lao động'), ('2028-01-03', 'Nghỉ bù Tết Dương lịch'),
       ('2028-05-02', 'Nghỉ bù Ngày Chiến thắng'), ('2028-09-04', 'Nghỉ bù Quốc khánh');

-- Days exchanged for a Saturday worked.
insert into holiday (on_day, name)
values ('2024-04-29', 'Nghỉ hoán đổi'), ('2025-05-02', 'Nghỉ hoán đổi'), ('2026-01-02', 'Nghỉ hoán đổi'),
       ('2026-08-31', 'Nghỉ hoán đổi');
