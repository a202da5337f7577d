package vn.hdnd.tracker.organization;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What an administrator settles once for the whole register. Keys start with the module's name. */
@Component
public class Settings {

    static final String HOST = "organization.host";

    private final JdbcClient jdbc;

    Settings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<String> find(String key) {
        return jdbc.sql("select value from setting where key = :key")
                .param("key", key)
                .query(String.class)
                .optional();
    }

    public void put(String key, String value) {
        jdbc.sql("""
                insert into setting (key, value) values (:key, :value)
                on conflict (key) do update set value = excluded.value
                """).param("key", key).param("value", value).update();
    }
}
