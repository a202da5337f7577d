package vn.hdnd.tracker.calendar;

import java.time.LocalDate;
import java.util.HashSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The days off and the weekends worked as they are kept in the database. */
@Component
public class WorkingCalendar {

    private final JdbcClient jdbc;

    WorkingCalendar(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All of them in one statement: load once per request, then count without the database. */
    public WorkingDays load() {
        var off = new HashSet<LocalDate>();
        var worked = new HashSet<LocalDate>();
        jdbc.sql("select on_day, true as off from holiday union all select on_day, false from worked_weekend")
                .query((rs, row) -> (rs.getBoolean("off") ? off : worked).add(rs.getObject("on_day", LocalDate.class)))
                .list();
        return new WorkingDays(off, worked);
    }
}
