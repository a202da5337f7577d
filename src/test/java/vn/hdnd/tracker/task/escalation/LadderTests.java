package vn.hdnd.tracker.task.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.hdnd.tracker.calendar.WorkingDays;

class LadderTests {

    private static final WorkingDays DAYS = new WorkingDays(Set.of());
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);

    private static boolean due(LocalDate on, int daysLeft, LocalDate deadline) {
        return Ladder.PROPOSED.slots(on, DAYS).stream()
                .anyMatch(slot -> slot.daysLeft() == daysLeft
                        && slot.stepOn().equals(on)
                        && !deadline.isBefore(slot.from())
                        && !deadline.isAfter(slot.to()));
    }

    @Test
    void steps_count_working_days_and_a_deadline_on_a_weekend_counts_with_the_friday_before() {
        assertThat(due(FRIDAY, 3, LocalDate.of(2026, 12, 2))).isTrue();
        assertThat(due(FRIDAY, 3, LocalDate.of(2026, 12, 1))).isFalse();
        assertThat(due(FRIDAY, 7, LocalDate.of(2026, 12, 8))).isTrue();
        for (var weekend = 4; weekend <= 6; weekend++) {
            // Friday 4, Saturday 5 and Sunday 6 December.
            assertThat(due(LocalDate.of(2026, 12, 3), 1, LocalDate.of(2026, 12, weekend)))
                    .isTrue();
        }
        assertThat(due(LocalDate.of(2026, 12, 3), 1, LocalDate.of(2026, 12, 7))).isFalse();
    }

    @Test
    void every_day_of_a_year_is_the_day_of_a_step_for_each_deadline_exactly_once() {
        var deadline = LocalDate.of(2026, 12, 31);
        for (var left : new int[] {7, 3, 1, -5, -10, -15}) {
            var days = deadline.minusDays(30)
                    .datesUntil(deadline.plusDays(60))
                    .filter(DAYS::isWorkingDay)
                    .filter(day -> due(day, left, deadline))
                    .toList();
            assertThat(days).as("%s days left", left).hasSize(1);
            assertThat(DAYS.between(days.get(0), deadline)).isEqualTo(left);
        }
    }
}
