package vn.hdnd.tracker.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.intake.DeadlineKind;

/**
 * By when, as an item says it.
 *
 * @param on the last day, for {@code DATE}; null where the words do not settle it, never guessed
 * @param words the words of the notice
 */
@Embeddable
public record ItemDeadline(
        @Enumerated(EnumType.STRING) @Column(name = "deadline_kind")
        DeadlineKind kind,

        @Column(name = "deadline_on") @Nullable LocalDate on,
        @Column(name = "deadline_words") @Nullable String words) {

    public static final ItemDeadline NONE = new ItemDeadline(DeadlineKind.NONE, null, null);

    public ItemDeadline {
        if (on != null && kind != DeadlineKind.DATE) {
            throw new IllegalArgumentException("only a date has a day: " + kind);
        }
    }
}
