package vn.hdnd.tracker.identity.security;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether nobody has an account yet. Once there is one there always is: the answer no is remembered. */
@Component
public class FirstStart {

    private final JdbcClient jdbc;
    private volatile boolean over;

    FirstStart(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public boolean isDue() {
        if (!over) {
            over = jdbc.sql("select exists (select from account)")
                    .query(Boolean.class)
                    .single();
        }
        return !over;
    }
}
