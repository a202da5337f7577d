package vn.hdnd.tracker.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hdnd.tracker.support.OnEmptyDatabase;

/** On an empty database the application itself brings the schema: with the wrong starter Flyway silently does not run. */
@Tag("sql")
@DataJpaTest
@OnEmptyDatabase
class SchemaTest {

    @Autowired
    private JdbcClient database;

    @Test
    void starting_brings_an_empty_database_to_the_newest_version() throws IOException {
        Integer version = database.sql(
                        "select max(version::int) from flyway_schema_history where success and version is not null")
                .query(Integer.class)
                .single();

        assertThat(version).isEqualTo(newestMigration());
    }

    @Test
    void vietnamese_names_sort_as_in_a_vietnamese_dictionary() {
        var names = database.sql("""
                        select name
                          from (values ('Đức'), ('Đa'), ('Dung'), ('Em'), ('Âu'), ('Ăn'), ('An'), ('Bình'), ('Ông'), ('Oanh'),
                                       ('Ơn'), ('Ưng'), ('Uyên')) as t(name)
                         order by name collate "vi-x-icu"
                        """).query(String.class).list();

        assertThat(names)
                .containsExactly(
                        "An", "Ăn", "Âu", "Bình", "Dung", "Đa", "Đức", "Em", "Oanh", "Ông", "Ơn", "Uyên", "Ưng");
    }

    @Test
    void resemblance_of_texts_can_be_asked_for() {
        Double resemblance = database.sql(
                        "select similarity('bao cao ket qua thuc hien', 'bao cao ket qua trien khai')")
                .query(Double.class)
                .single();

        assertThat(resemblance).isBetween(0.3, 0.99);
    }

    private static int newestMigration() throws IOException {
        Resource[] migrations = new PathMatchingResourcePatternResolver().getResources("classpath:db/migration/V*.sql");
        return Stream.of(migrations)
                .map(Resource::getFilename)
                .map(name -> Integer.parseInt(name.substring(1, name.indexOf("__"))))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
