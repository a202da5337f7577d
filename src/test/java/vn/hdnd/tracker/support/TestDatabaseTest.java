package vn.hdnd.tracker.support;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

@Tag("sql")
class TestDatabaseTest {

    @Test
    void every_database_is_its_own() {
        JdbcTemplate one = new JdbcTemplate(TestDatabase.fresh().dataSource());
        JdbcTemplate other = new JdbcTemplate(TestDatabase.fresh().dataSource());

        one.execute("create table only_here (id int)");

        assertThat(other.queryForObject("select to_regclass('only_here')::text", String.class))
                .isNull();
        assertThat(other.queryForObject("select to_regclass('flyway_schema_history')::text", String.class))
                .isNotNull();
    }

    @Test
    void an_empty_database_holds_nothing() {
        JdbcTemplate empty = new JdbcTemplate(TestDatabase.empty().dataSource());

        assertThat(empty.queryForObject(
                        "select count(*) from information_schema.tables where table_schema = 'public'", Long.class))
                .isZero();
    }
}
