package vn.hdnd.tracker.intake;

import java.time.LocalDate;

/**
 * How a day was found that the words give only from another day on, so that a person can check the reckoning.
 *
 * @param anchor which day it is counted from
 * @param from that day
 * @param count how many; 0 for the end of the period that {@code from} lies in
 */
public record DeadlineRule(Anchor anchor, LocalDate from, int count, Step step) {

    /** Short and lasting: {@code ISSUED 2022-12-05 7 WORKING_DAYS}. */
    public String code() {
        return "%s %s %d %s".formatted(anchor, from, count, step);
    }

    /**
     * What {@link #code()} has written.
     *
     * @throws IllegalArgumentException for anything else
     */
    public static DeadlineRule of(String code) {
        var parts = code.split(" ", -1);
        if (parts.length != 4) {
            throw new IllegalArgumentException("no rule: " + code);
        }
        return new DeadlineRule(
                Anchor.valueOf(parts[0]),
                LocalDate.parse(parts[1]),
                Integer.parseInt(parts[2]),
                Step.valueOf(parts[3]));
    }

    /** A day that a limit may be counted from. */
    public enum Anchor {
        /** The day of issue. */
        ISSUED,
        /** The day of the meeting. */
        HELD,
        /** A day that the limit itself names. */
        NAMED
    }

    /** What is counted. */
    public enum Step {
        DAYS,
        WORKING_DAYS,
        WEEKS,
        MONTHS,
        END_OF_WEEK,
        END_OF_MONTH,
        END_OF_QUARTER,
        /** The period is named, its year is that of the day. */
        YEAR
    }
}
