package vn.hdnd.tracker.task;

import java.util.Iterator;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives out the codes of tasks: NV-2022-0017, counted anew each year, without gaps. */
@Component
class TaskCodes {

    private final JdbcClient jdbc;

    TaskCodes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next {@code count} codes of a year. Holds the year's counter until the caller's transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Iterator<String> next(int year, int count) {
        int last = jdbc.sql("""
                insert into task_code_counter (year, last) values (:year, :count)
                on conflict (year) do update set last = task_code_counter.last + :count
                returning last
                """)
                .param("year", year)
                .param("count", count)
                .query(Integer.class)
                .single();
        return IntStream.rangeClosed(last - count + 1, last)
                .mapToObj(number -> "NV-%d-%04d".formatted(year, number))
                .iterator();
    }
}
