package vn.hdnd.tracker.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTests {

    private final WorkingDays days = new WorkingDays(Set.of(LocalDate.of(2022, 9, 1), LocalDate.of(2022, 9, 2)));

    @ParameterizedTest
    @CsvSource({
        "2022-11-25, 2022-11-25, 0",
        "2022-11-25, 2022-11-26, 0",
        "2022-11-25, 2022-11-28, 1",
        "2022-11-26, 2022-11-28, 1",
        "2022-08-31, 2022-09-05, 1",
        "2022-08-01, 2022-08-31, 22",
        "2022-11-28, 2022-11-25, -1",
    })
    void days_left_and_days_late_are_one_measure(LocalDate from, LocalDate to, int workingDays) {
        assertThat(days.between(from, to)).isEqualTo(workingDays);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-11-25, 0, 2022-11-25",
        "2022-11-25, 1, 2022-11-28",
        "2022-08-31, 1, 2022-09-05",
        "2022-09-05, -1, 2022-08-31",
        "2022-11-26, 3, 2022-11-30",
    })
    void a_number_of_working_days_later_is_a_working_day(LocalDate from, int workingDays, LocalDate reached) {
        assertThat(days.plus(from, workingDays)).isEqualTo(reached);
    }

    @Test
    void between_undoes_plus() {
        var from = LocalDate.of(2022, 8, 29);
        for (var count = 0; count < 60; count++) {
            assertThat(days.between(from, days.plus(from, count))).isEqualTo(count);
        }
    }
}
