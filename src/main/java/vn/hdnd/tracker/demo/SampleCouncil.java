package vn.hdnd.tracker.demo;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.ApplicationArguments;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Fills an empty database with the sample council before the first page is served, and marks it. A marked database is left
 * as it is; {@code --demo.reset} fills it anew; one that holds anything else is refused.
 */
@Component
@Profile("demo")
class SampleCouncil implements SmartInitializingSingleton {

    private static final Logger log = LoggerFactory.getLogger(SampleCouncil.class);

    private final JdbcClient jdbc;
    private final SampleYear year;
    private final ApplicationArguments arguments;

    SampleCouncil(JdbcClient jdbc, SampleYear year, ApplicationArguments arguments) {
        this.jdbc = jdbc;
        this.year = year;
        this.arguments = arguments;
    }

    @Override
    public void afterSingletonsInstantiated() {
        var mark = mark();
        if (mark == Mark.NONE && inUse()) {
            throw new NotASampleDatabase();
        }
        if (mark == Mark.FILLED && !arguments.containsOption("demo.reset")) {
            return;
        }
        if (mark != Mark.NONE) {
            empty();
        }
        var begun = System.nanoTime();
        jdbc.sql("insert into demo_mark values (true, null)").update();
        year.live();
        jdbc.sql("update demo_mark set filled_at = now()").update();
        log.info("Sample council filled in {} ms", (System.nanoTime() - begun) / 1_000_000);
    }

    private enum Mark {
        NONE,
        /** The filling did not come to its end. */
        BEGUN,
        FILLED
    }

    private Mark mark() {
        return jdbc.sql("select filled_at is not null from demo_mark")
                .query(Boolean.class)
                .optional()
                .map(filled -> filled ? Mark.FILLED : Mark.BEGUN)
                .orElse(Mark.NONE);
    }

    private boolean inUse() {
        return jdbc.sql("select exists (select 1 from account) or exists (select 1 from notice)"
                        + " or exists (select 1 from area)")
                .query(Boolean.class)
                .single();
    }

    /** Everything but what migrations wrote. Only ever asked of a database with the mark. */
    private void empty() {
        var tables = jdbc.sql("""
                        select quote_ident(tablename) from pg_tables
                        where schemaname = current_schema() and tablename not in ('flyway_schema_history', 'holiday', 'worked_weekend')
                        """).query(String.class).list();
        jdbc.sql("truncate table " + String.join(", ", tables)).update();
    }
}
