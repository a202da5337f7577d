package vn.hdnd.tracker.calendar;

import java.time.LocalDate;
import java.util.HashSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The days off as they are kept in the database. */
@Component
public class WorkingCalendar {

    private final JdbcClient jdbc;

    WorkingCalendar(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All days off in one statement: load once per request, then count without the database. */
    public WorkingDays load() {
        return new WorkingDays(new HashSet<>(
                jdbc.sql("select on_day from holiday").query(LocalDate.class).list()));
    }
}
