package vn.hdnd.tracker.task;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.intake.DeadlineKind;
import vn.hdnd.tracker.notice.ItemDeadline;

/**
 * By when a unit's part is due. The first day stays beside the present one, whatever is decided later.
 *
 * @param kind how the present day is set
 * @param original the first day there was; null as long as there was none
 * @param day the last day on which it is not late, in Vietnam; null: none, or not known yet
 */
@Embeddable
record Due(
        @Enumerated(EnumType.STRING) @Column(name = "deadline_kind")
        DeadlineKind kind,

        @Column(name = "original_deadline") @Nullable LocalDate original,

        @Column(name = "deadline") @Nullable LocalDate day) {

    static Due of(ItemDeadline deadline) {
        return at(deadline.on(), deadline.kind());
    }

    static Due at(@Nullable LocalDate day, DeadlineKind kind) {
        return new Due(kind, day, day);
    }

    /** A day that somebody has decided on. */
    Due decided(LocalDate until) {
        return dated(until, DeadlineKind.DATE);
    }

    /** The day has become known, or another one is set in its place. */
    Due dated(LocalDate set, DeadlineKind how) {
        return new Due(how, original == null ? set : original, set);
    }

    /** What the limit is counted from lies on another day. */
    Due moved(LocalDate to) {
        return new Due(kind, original, to);
    }

    /** A later notice sets another limit, or none. */
    Due changed(ItemDeadline by) {
        return new Due(by.kind(), original == null ? by.on() : original, by.on());
    }

    /** The first day was wrong from the beginning; with it the present one, unless more time was granted beyond the right one. */
    Due corrected(ItemDeadline right) {
        var grantedBeyond = day != null && !day.equals(original) && right.on() != null && day.isAfter(right.on());
        return grantedBeyond ? new Due(kind, right.on(), day) : of(right);
    }

    /** It is counted from an event or a period, and nobody has decided otherwise since. */
    boolean follows() {
        return day != null && (kind == DeadlineKind.EVENT || kind == DeadlineKind.RECURRING);
    }
}
