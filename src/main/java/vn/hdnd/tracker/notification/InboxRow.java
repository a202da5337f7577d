package vn.hdnd.tracker.notification;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.task.standing.StandingDeed;
import vn.hdnd.tracker.task.web.TimelineEntry;

/**
 * An entry of an inbox, or of a mail.
 *
 * @param id of the news
 * @param kind as {@link News#kind} says
 * @param code by which people know what it is about; null where it has none
 * @param unitName null where it is about no unit
 * @param step tells the sentence of an entry of a part's history; null for everything else
 * @param words what was said, how it begins; null where {@code step} is
 * @param others tasks that the same act was about besides
 * @param address where it is seen
 */
public record InboxRow(
        UUID id,
        Instant at,
        boolean unread,
        Matter matter,
        UUID about,
        String kind,
        @Nullable String code,
        Phrase title,
        @Nullable String unitName,
        String actorName,
        @Nullable TimelineEntry step,
        @Nullable String words,
        int others,
        String address) {

    /** Who did it: in the sentence of a history a unit speaks for itself. */
    String who() {
        if (step != null) {
            return step.who();
        }
        return byUnit() && unitName != null ? unitName : actorName;
    }

    /** The person behind a unit's act. */
    @Nullable
    String person() {
        if (step != null) {
            return step.person();
        }
        return byUnit() ? actorName : null;
    }

    private boolean byUnit() {
        return matter == Matter.COMMON_REPORT && StandingDeed.valueOf(kind).byUnit();
    }

    private boolean aboutDay() {
        return matter == Matter.COMMON_REPORT && StandingDeed.valueOf(kind).aboutDay();
    }

    /** Message key of the rest of the sentence. */
    String key() {
        if (step != null) {
            return step.key();
        }
        var key = matter.key(kind);
        return others > 0 ? key + ".several" : aboutDay() && words == null ? key + ".open" : key;
    }

    /** The rest of the sentence. */
    Phrase rest() {
        if (step == null) {
            return Phrase.of(key(), unitName, words, others + 1);
        }
        var proposed = step.proposed();
        return Phrase.of(key(), unitName, step.note(), proposed == null ? step.detail() : Phrase.of(proposed));
    }

    /** Reasons and what was said or promised. */
    @Nullable
    String note() {
        if (step == null) {
            return matter == Matter.COMMON_REPORT && !StandingDeed.valueOf(kind).says() ? null : words;
        }
        return step.told() == null ? step.reason() : step.told();
    }
}
