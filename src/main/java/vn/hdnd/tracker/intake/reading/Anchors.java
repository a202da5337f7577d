package vn.hdnd.tracker.intake.reading;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.intake.DeadlineRule;
import vn.hdnd.tracker.intake.DeadlineRule.Anchor;
import vn.hdnd.tracker.intake.DeadlineRule.Step;
import vn.hdnd.tracker.intake.WorkingDayCount;

/**
 * The days that the limits of a notice may be counted from.
 *
 * @param issued null where it is blank
 * @param held null where the text does not say
 */
record Anchors(@Nullable LocalDate issued, @Nullable LocalDate held, WorkingDayCount workingDays) {

    /** A day and what it is. */
    record Day(Anchor anchor, LocalDate on) {

        DeadlineRule rule(int count, Step step) {
            return new DeadlineRule(anchor, on, count, step);
        }
    }

    @Nullable
    Day ofIssue() {
        return issued == null ? null : new Day(Anchor.ISSUED, issued);
    }

    @Nullable
    Day ofMeeting() {
        return held == null ? null : new Day(Anchor.HELD, held);
    }

    /** The day on which it was said: that of the meeting, else that of issue. */
    @Nullable
    Day said() {
        var meeting = ofMeeting();
        return meeting != null ? meeting : ofIssue();
    }

    /** The day on which it was said, where the end of the period it lies in is the same for both days. */
    @Nullable
    Day saidWithin(UnaryOperator<LocalDate> end) {
        return held != null && issued != null && !end.apply(held).equals(end.apply(issued)) ? null : said();
    }

    /** A day before the meeting is a fact of the matter ("đất sử dụng trước ngày 01/7/2014"), no limit. */
    boolean past(LocalDate on) {
        var day = said();
        return day != null && on.isBefore(day.on());
    }
}
