package vn.hdnd.tracker.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hdnd.tracker.support.TestDatabase;

@Tag("sql")
class WorkingCalendarTest {

    private final WorkingDays days =
            new WorkingCalendar(JdbcClient.create(TestDatabase.fresh().dataSource())).load();

    @ParameterizedTest
    @CsvSource({
        "2022-01-31, 2022-02-06",
        "2022-04-30, 2022-05-03",
        "2023-04-29, 2023-05-03",
        "2023-09-01, 2023-09-04",
        "2024-02-08, 2024-02-14",
        "2025-08-30, 2025-09-02",
        "2026-08-29, 2026-09-02",
    })
    void the_announced_holidays_are_no_working_days(LocalDate first, LocalDate last) {
        assertThat(first.datesUntil(last.plusDays(1))).noneMatch(days::isWorkingDay);
        assertThat(days.isWorkingDay(last.plusDays(1))).isTrue();
    }

    @Test
    void every_year_that_is_known_has_its_feasts_and_no_more() {
        for (var year = 2020; year <= 2026; year++) {
            var off = LocalDate.of(year, 1, 1)
                    .datesUntil(LocalDate.of(year + 1, 1, 1))
                    .filter(day -> day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY)
                    .filter(day -> !days.isWorkingDay(day))
                    .count();
            assertThat(off).as("days off on weekdays of " + year).isBetween(9L, 14L);
        }
    }
}
