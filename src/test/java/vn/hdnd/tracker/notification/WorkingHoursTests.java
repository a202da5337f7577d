package vn.hdnd.tracker.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hdnd.tracker.calendar.WorkingDays;
import vn.hdnd.tracker.shared.VietnamTime;

class WorkingHoursTests {

    /** Monday 28 November 2022 is a day off here. */
    private final WorkingHours hours = new WorkingHours(new WorkingDays(Set.of(LocalDate.of(2022, 11, 28))));

    @ParameterizedTest
    @CsvSource({
        "2022-11-29T09:15, 2022-11-29T09:15",
        "2022-11-29T05:00, 2022-11-29T07:00",
        "2022-11-29T17:30, 2022-11-30T07:00",
        "2022-11-29T23:00, 2022-11-30T07:00",
        "2022-11-26T10:00, 2022-11-29T07:00",
        "2022-11-25T18:00, 2022-11-29T07:00"
    })
    void what_comes_outside_working_hours_waits_for_them(String then, String arrives) {
        assertThat(hours.from(moment(then))).isEqualTo(moment(arrives));
    }

    private static Instant moment(String local) {
        return LocalDateTime.parse(local).atZone(VietnamTime.ZONE).toInstant();
    }
}
