package vn.hdnd.tracker.task.web;

import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.shared.AssignmentId;
import vn.hdnd.tracker.task.AssignmentAction;

/**
 * Something that is done to one unit's part on a page of its own, or in place by a click.
 *
 * @param slug address below that of the part
 * @param wordKey message key of the words on its button
 * @param possible whether the person may do it now
 * @param action what is done or proposed, where the page knows; fills in what is known before
 * @param saidKey message key of what to say when it is done; its argument is the unit
 */
record Deed(
        String slug,
        String wordKey,
        DecisionFields fields,
        Predicate<AssignmentRow> possible,
        @Nullable AssignmentAction action,
        Function<AssignmentRow, String> saidKey,
        BiConsumer<AssignmentId, DecisionForm> run) {

    /** The name under which the browser keeps what is typed. */
    String draft(AssignmentId id) {
        return slug.replace('/', '-') + "-" + id;
    }
}
