package vn.hdnd.tracker.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.hdnd.tracker.intake.Cadence;

class ScheduleTest {

    private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 24);

    @Test
    void a_period_is_due_on_its_last_day_unless_words_name_one() {
        var quarterly = new Schedule(Cadence.QUARTERLY, null, null);
        assertThat(quarterly.startOf(NOVEMBER)).isEqualTo("2026-10-01");
        assertThat(quarterly.due(LocalDate.of(2026, 10, 1))).isEqualTo("2026-12-31");
        assertThat(new Schedule(Cadence.QUARTERLY, 15, null).due(LocalDate.of(2026, 10, 1)))
                .isEqualTo("2026-12-15");
        assertThat(new Schedule(Cadence.QUARTERLY, 5, 4).due(LocalDate.of(2026, 10, 1)))
                .isEqualTo("2027-01-05");
        assertThat(new Schedule(Cadence.YEARLY, 15, 11).due(LocalDate.of(2026, 1, 1)))
                .isEqualTo("2026-11-15");
    }

    @Test
    void a_day_that_a_month_lacks_is_its_last() {
        assertThat(new Schedule(Cadence.MONTHLY, 31, null).due(LocalDate.of(2027, 2, 1)))
                .isEqualTo("2027-02-28");
    }

    @Test
    void the_first_period_is_one_that_can_still_be_met() {
        var monthly = new Schedule(Cadence.MONTHLY, 20, null);
        assertThat(monthly.first(NOVEMBER)).isEqualTo("2026-12-01");
        assertThat(monthly.first(LocalDate.of(2026, 11, 20))).isEqualTo("2026-11-01");
        assertThat(monthly.notBefore(LocalDate.of(2026, 11, 1))).isEqualTo("2026-11-01");
        assertThat(monthly.notBefore(NOVEMBER)).isEqualTo("2026-12-01");
    }

    @Test
    void periods_follow_each_other_and_keep_their_names() {
        var half = new Schedule(Cadence.HALF_YEARLY, null, null);
        assertThat(half.key(half.startOf(NOVEMBER))).isEqualTo("2026-H2");
        assertThat(half.next(LocalDate.of(2026, 7, 1))).isEqualTo("2027-01-01");
        var weekly = new Schedule(Cadence.WEEKLY, 5, null);
        assertThat(weekly.startOf(NOVEMBER)).isEqualTo("2026-11-23");
        assertThat(weekly.due(weekly.startOf(NOVEMBER))).isEqualTo("2026-11-27");
        assertThat(weekly.key(LocalDate.of(2026, 12, 28))).isEqualTo("2026-W53");
        assertThat(new Schedule(Cadence.QUARTERLY, null, null).key(LocalDate.of(2026, 10, 1)))
                .isEqualTo("2026-Q4");
    }

    @Test
    void what_no_period_has_is_refused() {
        assertThatThrownBy(() -> new Schedule(Cadence.WEEKLY, 8, null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Schedule(Cadence.QUARTERLY, 1, 5)).isInstanceOf(IllegalArgumentException.class);
    }
}
