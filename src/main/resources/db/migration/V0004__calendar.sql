-- Days off beside the weekends. Those with a date in the solar calendar; Tết and Giỗ Tổ are announced year by year.
create table holiday (
    on_day date primary key,
    name   text not null
);
