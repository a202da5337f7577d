package vn.hdnd.tracker.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hdnd.tracker.calendar.WorkingDays;
import vn.hdnd.tracker.intake.DeadlineKind;
import vn.hdnd.tracker.support.TestDatabase;

@Tag("sql")
class TimelinessSqlTests {

    private static final String ONE_ROW = """
            select %s from (values (:status, :role, :kind, :deadline::date, :reported::date))
                as a (status, role, deadline_kind, deadline, reported_on)""".formatted(TimelinessSql.EXPRESSION);

    private final JdbcClient jdbc = JdbcClient.create(TestDatabase.fresh().dataSource());
    private final Random random = new Random(20221129);

    @Test
    void says_the_same_as_java_on_random_assignments() {
        var seen = new java.util.HashSet<Timeliness>();
        for (var n = 0; n < 1500; n++) {
            var today = TaskToday.of(day(), new WorkingDays(Set.of(LocalDate.of(2026, 9, 2))));
            var status = any(AssignmentStatus.values());
            var role = any(AssignmentRole.values());
            var kind = any(DeadlineKind.values());
            var deadline = kind == DeadlineKind.DATE && random.nextInt(5) > 0 ? day() : null;
            var reported =
                    switch (status) {
                        case REPORTED, COMPLETED -> day();
                        default -> null;
                    };
            var expected = Timeliness.of(role, status, kind, deadline, reported, today.date(), today.soonUntil());
            var inSql = jdbc.sql(ONE_ROW)
                    .param("status", status.name())
                    .param("role", role.name())
                    .param("kind", kind.name())
                    .param("deadline", deadline)
                    .param("reported", reported)
                    .params(today.parameters())
                    .query(String.class)
                    .single();
            assertThat(inSql)
                    .as("%s %s %s due %s reported %s on %s", role, status, kind, deadline, reported, today.date())
                    .isEqualTo(expected.name());
            seen.add(expected);
        }
        assertThat(seen).containsExactlyInAnyOrder(Timeliness.values());
    }

    private LocalDate day() {
        return LocalDate.of(2026, 9, 1).plusDays(random.nextInt(12));
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
