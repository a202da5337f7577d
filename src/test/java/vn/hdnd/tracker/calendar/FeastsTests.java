package vn.hdnd.tracker.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeastsTests {

    /** As they were announced, except Tết, giỗ Tổ and what was exchanged. */
    @ParameterizedTest
    @CsvSource({
        "2022, 2022-01-01 2022-01-03 2022-04-30 2022-05-01 2022-05-02 2022-05-03 2022-09-01 2022-09-02",
        "2023, 2023-01-01 2023-01-02 2023-04-30 2023-05-01 2023-05-02 2023-09-01 2023-09-02 2023-09-04",
        "2024, 2024-01-01 2024-04-30 2024-05-01 2024-09-02 2024-09-03",
        "2025, 2025-01-01 2025-04-30 2025-05-01 2025-09-01 2025-09-02",
        "2029, 2029-01-01 2029-04-30 2029-05-01 2029-09-02 2029-09-03 2029-09-04",
    })
    void the_law_alone_gives_the_days_that_were_announced(int year, String days) {
        assertThat(Feasts.of(year)).extracting(feast -> feast.day().toString()).containsExactly(days.split(" "));
    }

    @Test
    void a_second_day_that_joins_no_weekend_is_left_to_the_announcement() {
        assertThat(Feasts.of(2026))
                .extracting(DayOff::day)
                .contains(LocalDate.of(2026, 9, 2))
                .doesNotContain(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 9, 3));
    }
}
