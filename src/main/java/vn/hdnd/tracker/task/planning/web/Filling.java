package vn.hdnd.tracker.task.planning.web;

import java.util.List;
import vn.hdnd.tracker.attachment.StoredFileSummary;
import vn.hdnd.tracker.attachment.UploadRefused;

/**
 * The template files as the form of a task shows them.
 *
 * @param attached those that the task has, or the one that it is made from
 * @param waiting what was uploaded with the form so far
 * @param refused what was not taken of it, with the reason
 */
public record Filling(List<StoredFileSummary> attached, List<StoredFileSummary> waiting, List<UploadRefused> refused) {

    static final Filling NONE = new Filling(List.of(), List.of(), List.of());

    public Filling {
        attached = List.copyOf(attached);
        waiting = List.copyOf(waiting);
        refused = List.copyOf(refused);
    }

    /** The same with what has come. */
    Filling with(Filling come) {
        return new Filling(attached, come.waiting, come.refused);
    }

    public boolean empty() {
        return attached.isEmpty() && waiting.isEmpty() && refused.isEmpty();
    }
}
