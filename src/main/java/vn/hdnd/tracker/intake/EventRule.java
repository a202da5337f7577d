package vn.hdnd.tracker.intake;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.intake.DeadlineRule.Step;
import vn.hdnd.tracker.intake.reading.EventWords;

/**
 * How a deadline is counted from the day of something that happens.
 *
 * @param count how many; 0 with {@link Side#ON}; null where the words do not say and a person has to
 * @param step days, working days, weeks or months
 */
public record EventRule(Side side, @Nullable Integer count, Step step) {

    /** More than anybody means. */
    public static final int MOST = 366;

    /** That day itself. */
    public static final EventRule ON_THE_DAY = new EventRule(Side.ON, 0, Step.DAYS);

    public EventRule {
        if (side == Side.ON) {
            count = 0;
            step = Step.DAYS;
        }
        if (count != null && (count < 0 || count > MOST)) {
            throw new IllegalArgumentException("count out of range: " + count);
        }
        switch (step) {
            case DAYS, WORKING_DAYS, WEEKS, MONTHS -> {}
            case END_OF_WEEK, END_OF_MONTH, END_OF_QUARTER, YEAR ->
                throw new IllegalArgumentException("not counted from an event: " + step);
        }
    }

    /** Where it lies, seen from the event. */
    public enum Side {
        BEFORE,
        ON,
        AFTER
    }

    /** What the words of a limit say: "chậm nhất 07 ngày trước ngày khai mạc", "sau khi có kết luận". */
    public static EventRule saidBy(String words) {
        return EventWords.rule(words);
    }

    /** The words mean every time that it happens: "trước mỗi kỳ họp". */
    public static boolean eachTime(String words) {
        return EventWords.eachTime(words);
    }

    /** Nothing is left for a person to say. */
    public boolean complete() {
        return count != null;
    }

    /**
     * The last day.
     *
     * @throws NullPointerException if it is not complete
     */
    public LocalDate from(LocalDate event, WorkingDayCount workingDays) {
        var steps = Objects.requireNonNull(count, "nobody has said how many") * (side == Side.BEFORE ? -1 : 1);
        return switch (step) {
            case DAYS -> event.plusDays(steps);
            case WORKING_DAYS -> workingDays.after(event, steps);
            case WEEKS -> event.plusWeeks(steps);
            case MONTHS -> event.plusMonths(steps);
            case END_OF_WEEK, END_OF_MONTH, END_OF_QUARTER, YEAR -> throw new IllegalStateException();
        };
    }

    /** Short and lasting: {@code AFTER 10 WORKING_DAYS}. */
    public String code() {
        return "%s %d %s".formatted(side, Objects.requireNonNull(count), step);
    }

    /**
     * What {@link #code()} has written.
     *
     * @throws IllegalArgumentException for anything else
     */
    public static EventRule of(String code) {
        var parts = code.split(" ", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException("no rule: " + code);
        }
        return new EventRule(Side.valueOf(parts[0]), Integer.valueOf(parts[1]), Step.valueOf(parts[2]));
    }
}
