package vn.hdnd.tracker.notice;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.intake.DeadlineRule.Anchor;

/**
 * The days of a notice that its limits are counted from.
 *
 * @param issued null while it is blank
 * @param held null where the day of the meeting is not known
 */
record AnchorDays(@Nullable LocalDate issued, @Nullable LocalDate held) {

    /** Null where it is not known, or belongs to the words of the limit alone. */
    @Nullable
    LocalDate of(Anchor anchor) {
        return switch (anchor) {
            case ISSUED -> issued;
            case HELD -> held;
            case NAMED -> null;
        };
    }

    /** Those that are another day, known or unknown, than they were. */
    Set<Anchor> movedSince(AnchorDays before) {
        var moved = EnumSet.noneOf(Anchor.class);
        for (var anchor : Anchor.values()) {
            if (!Objects.equals(of(anchor), before.of(anchor))) {
                moved.add(anchor);
            }
        }
        return moved;
    }
}
