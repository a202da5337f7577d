package vn.hdnd.tracker.task.web;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.shared.AssignmentId;
import vn.hdnd.tracker.shared.UnitId;
import vn.hdnd.tracker.task.AssignmentAction;
import vn.hdnd.tracker.task.Basis;
import vn.hdnd.tracker.task.Particulars;
import vn.hdnd.tracker.web.Said;

/**
 * An act that says more than its name: a request of a unit, a decision, a proposal. Which fields it has hangs on the act.
 *
 * @param version over which the form was shown
 * @param note a reason, a reply
 * @param until the day asked for or granted, a new deadline
 * @param unit that takes over, or is held competent
 * @param basisWho on whose word the head of the Office decides, {@code basisOn} when it was given
 * @param from the page to come back to: {@code desk} or the part's own
 * @param queue of the desk in whose row it was sent, as it stands in addresses
 */
record DecisionForm(
        @Nullable Long version,

        @Size(max = 4000, message = "{task.invalid.note}") @Nullable
        String note,

        @Nullable LocalDate until,
        @Nullable UnitId unit,

        @Size(max = 200, message = "{task.invalid.line}") @Nullable
        String basisWho,

        @Nullable LocalDate basisOn,
        @Nullable String from,
        @Nullable String queue) {

    static DecisionForm empty(AssignmentRow part, @Nullable AssignmentAction action, @Nullable String from) {
        var until = action == AssignmentAction.GRANT_EXTENSION ? part.extensionUntil() : null;
        return new DecisionForm(part.version(), "", until, null, "", null, from, null);
    }

    /** The same for another part, over the version that was shown of it. */
    DecisionForm over(long shown) {
        return new DecisionForm(shown, note, null, null, basisWho, basisOn, from, queue);
    }

    long seen() {
        return Objects.requireNonNullElse(version, -1L);
    }

    /** The queue of the desk in whose row it was sent. */
    @Nullable
    QueueKind rowOf() {
        return queue == null ? null : QueueKind.ofSlug(queue).orElse(null);
    }

    /** Lines are kept as they were typed. */
    @Nullable
    String words() {
        return note == null || note.isBlank()
                ? null
                : note.replace("\r\n", "\n").strip();
    }

    String back(AssignmentId id) {
        return "desk".equals(from) ? "/desk" : "/assignments/" + id;
    }

    Particulars particulars() {
        var who = Said.optional(basisWho);
        return new Particulars(words(), until, unit, who == null || basisOn == null ? null : new Basis(who, basisOn));
    }
}
