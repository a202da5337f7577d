-- The mark that this database holds the sample council and nothing else.
create table demo_mark (
    only_one  boolean primary key default true check (only_one),
    -- null while the filling has not come to its end
    filled_at timestamptz
);
