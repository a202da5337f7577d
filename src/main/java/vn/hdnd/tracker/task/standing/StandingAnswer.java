package vn.hdnd.tracker.task.standing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a unit says of one standing item.
 *
 * @param choice null only while it is a draft
 * @param words of {@link StandingChoice#WORDS}; of {@link StandingChoice#SAME} those of the earlier report, null where that
 *     said that nothing had arisen. A draft keeps what was typed whatever is chosen.
 */
@Embeddable
public record StandingAnswer(
        @Enumerated(EnumType.STRING) @Column(name = "choice") @Nullable
        StandingChoice choice,

        @Column(name = "words") @Nullable String words) {

    /** Nothing was said. */
    public static final StandingAnswer NONE = new StandingAnswer(null, null);

    /** Who only types has chosen words. */
    public static StandingAnswer typed(@Nullable StandingChoice choice, @Nullable String words) {
        return new StandingAnswer(choice == null && words != null ? StandingChoice.WORDS : choice, words);
    }

    /** It says something that can be sent. */
    public boolean complete() {
        return choice == StandingChoice.WORDS ? words != null : choice != null;
    }

    public boolean empty() {
        return choice == null && words == null;
    }

    /** As it is sent: what was typed and not chosen goes; "như kỳ trước" takes over the earlier words. */
    StandingAnswer sent(@Nullable StandingAnswer earlier) {
        return switch (Objects.requireNonNull(choice)) {
            case SAME -> new StandingAnswer(StandingChoice.SAME, earlier == null ? null : earlier.words());
            case NOTHING -> new StandingAnswer(StandingChoice.NOTHING, null);
            case WORDS -> this;
        };
    }
}
