package vn.hdnd.tracker.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;

/** The sample council: filled once, marked, never poured over anything else. */
@SpringBootTest
@ActiveProfiles("demo")
@DirtiesContext
class SampleCouncilTests {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private SampleYear year;

    @Test
    void every_screen_has_something_true_to_show_and_later_starts_change_nothing() {
        assertThat(count("assignment")).isGreaterThanOrEqualTo(300);
        assertThat(texts("select distinct status from assignment"))
                .containsExactlyInAnyOrder(
                        "ASSIGNED", "ACCEPTED", "IN_PROGRESS", "REPORTED", "RETURNED", "COMPLETED", "CANCELLED");
        assertThat(texts("select status from notice order by status"))
                .containsExactly(
                        "DRAFT",
                        "SUBMITTED",
                        "SUPERSEDED",
                        "TRACKED",
                        "TRACKED",
                        "TRACKED",
                        "TRACKED",
                        "TRACKED",
                        "TRACKED",
                        "TRACKED");
        assertThat(texts("select follows_as from notice where follows_as is not null order by 1"))
                .containsExactly("REPLACEMENT", "SUPPLEMENT");
        assertThat(count("task_carry where done_at is not null and item_id is not null"))
                .isPositive();
        assertThat(count("assignment_event where action = 'END_REPLACED'")).isPositive();
        assertThat(count("standing_duty")).isPositive();
        assertThat(count("stored_file")).isPositive();
        assertThat(count("progress_report where source = 'PAPER'")).isPositive();
        assertThat(texts("select as_written from notice_item_unit where unit_id is null and group_id is null"))
                .as("units that the sample's notices name and its register does not know")
                .isEmpty();
        assertThat(count("assignment_event where at > now()")).isZero();
        assertThat(texts("select username from account where username not like 'ward%' order by 1"))
                .containsExactly("admin", "clerk", "committee", "front", "head", "legal", "observer", "ubnd");
        assertThat(count("account where username ~ '^ward([1-9]|1[0-5])$'")).isEqualTo(15);

        var before = count("assignment_event");
        start();
        assertThat(count("assignment_event")).isEqualTo(before);

        jdbc.sql("update account set name = 'Tên đã sửa' where username = 'clerk'")
                .update();
        start("--demo.reset");
        assertThat(texts("select name from account where username = 'clerk'")).containsExactly("Lê Thu Hà");
        assertThat(count("assignment_event")).isEqualTo(before);

        jdbc.sql("delete from demo_mark").update();
        assertThatThrownBy(this::start).isInstanceOf(NotASampleDatabase.class);
        assertThatThrownBy(() -> start("--demo.reset")).isInstanceOf(NotASampleDatabase.class);
        assertThat(count("assignment_event")).isEqualTo(before);
    }

    private void start(String... arguments) {
        new SampleCouncil(jdbc, year, new DefaultApplicationArguments(arguments)).afterSingletonsInstantiated();
    }

    private long count(String from) {
        return jdbc.sql("select count(*) from " + from).query(Long.class).single();
    }

    private List<String> texts(String sql) {
        return jdbc.sql(sql).query(String.class).list();
    }
}
