package vn.hdnd.tracker.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.intake.DeadlineKind;
import vn.hdnd.tracker.intake.DeadlineRule;

/**
 * By when, as an item says it.
 *
 * @param on the last day, for {@code DATE}; null where the words do not settle it, never guessed
 * @param words the words of the notice
 * @param rule how {@code on} was counted, as {@link DeadlineRule#code()}; null where the words name the day, or a person
 */
@Embeddable
public record ItemDeadline(
        @Enumerated(EnumType.STRING) @Column(name = "deadline_kind")
        DeadlineKind kind,

        @Column(name = "deadline_on") @Nullable LocalDate on,
        @Column(name = "deadline_words") @Nullable String words,
        @Column(name = "deadline_rule") @Nullable String rule) {

    public static final ItemDeadline NONE = new ItemDeadline(DeadlineKind.NONE, null, null);

    public ItemDeadline(DeadlineKind kind, @Nullable LocalDate on, @Nullable String words) {
        this(kind, on, words, null);
    }

    public ItemDeadline {
        if (on != null && kind != DeadlineKind.DATE) {
            throw new IllegalArgumentException("only a date has a day: " + kind);
        }
    }

    /** How the day was counted, or null. */
    public @Nullable DeadlineRule counted() {
        return rule == null ? null : DeadlineRule.of(rule);
    }

    /** This, or the same with its rule where nothing has changed. */
    public ItemDeadline unlessAs(ItemDeadline before) {
        return kind == before.kind && Objects.equals(on, before.on) && Objects.equals(words, before.words)
                ? before
                : this;
    }
}
