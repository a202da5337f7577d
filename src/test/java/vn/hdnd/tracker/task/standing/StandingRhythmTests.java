package vn.hdnd.tracker.task.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.hdnd.tracker.calendar.WorkingDays;
import vn.hdnd.tracker.task.standing.StandingRhythm.Span;

class StandingRhythmTests {

    private static final WorkingDays DAYS = new WorkingDays(Set.of(LocalDate.of(2026, 12, 31)));

    private static Span from(StandingRhythm rhythm, LocalDate day, LocalDate conference) {
        return rhythm.from(day, conference, DAYS);
    }

    @Test
    void half_years_end_in_june_and_december_and_are_due_on_their_last_working_day() {
        assertThat(from(StandingRhythm.HALF_YEARLY, LocalDate.of(2027, 1, 4), null))
                .isEqualTo(new Span(LocalDate.of(2027, 1, 4), LocalDate.of(2027, 6, 30), LocalDate.of(2027, 6, 30)));
        // 31 December is a day off here.
        assertThat(from(StandingRhythm.HALF_YEARLY, LocalDate.of(2026, 10, 24), null))
                .isEqualTo(
                        new Span(LocalDate.of(2026, 10, 24), LocalDate.of(2026, 12, 31), LocalDate.of(2026, 12, 30)));
    }

    @Test
    void what_would_last_less_than_a_month_goes_on_to_the_end_of_the_next() {
        assertThat(from(StandingRhythm.HALF_YEARLY, LocalDate.of(2026, 12, 10), null)
                        .endsOn())
                .isEqualTo("2027-06-30");
        assertThat(from(StandingRhythm.HALF_YEARLY, LocalDate.of(2026, 6, 20), null)
                        .endsOn())
                .isEqualTo("2026-12-31");
        assertThat(from(StandingRhythm.YEARLY, LocalDate.of(2026, 12, 10), null).endsOn())
                .isEqualTo("2027-12-31");
        assertThat(from(StandingRhythm.YEARLY, LocalDate.of(2026, 3, 1), null).endsOn())
                .isEqualTo("2026-12-31");
    }

    @Test
    void before_a_conference_the_last_working_day_before_it_counts_and_no_day_while_it_is_not_set() {
        // A Monday.
        assertThat(from(StandingRhythm.NEXT_CONFERENCE, LocalDate.of(2026, 10, 24), LocalDate.of(2026, 11, 30))
                        .dueOn())
                .isEqualTo("2026-11-27");
        assertThat(from(StandingRhythm.NEXT_CONFERENCE, LocalDate.of(2026, 10, 24), null)
                        .dueOn())
                .isNull();
        // The conference is today: not due before the round began.
        assertThat(from(StandingRhythm.NEXT_CONFERENCE, LocalDate.of(2026, 11, 30), LocalDate.of(2026, 11, 30))
                        .dueOn())
                .isEqualTo("2026-11-30");
    }

    @Test
    void rounds_are_called_as_offices_call_them() {
        assertThat(RoundLabel.of(StandingRhythm.HALF_YEARLY, LocalDate.of(2027, 6, 30)))
                .isEqualTo(new RoundLabel("task.common.round.HALF_YEARLY.1", "2027"));
        assertThat(RoundLabel.of(StandingRhythm.NEXT_CONFERENCE, LocalDate.of(2026, 11, 30)))
                .isEqualTo(new RoundLabel("task.common.round.NEXT_CONFERENCE.on", "30/11/2026"));
        assertThat(RoundLabel.of(StandingRhythm.NEXT_CONFERENCE, null).key())
                .isEqualTo("task.common.round.NEXT_CONFERENCE");
    }
}
