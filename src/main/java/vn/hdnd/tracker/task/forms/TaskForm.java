package vn.hdnd.tracker.task.forms;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a task asks to be filled in.
 *
 * @param code null while it is planned
 * @param figures as {@link FigureRow#all} reads them
 * @param answered somebody has answered, so that it stays as it is
 */
public record TaskForm(
        UUID id,
        long version,
        @Nullable String code,
        String title,
        @Nullable String figures,
        boolean answered) {

    public boolean planned() {
        return code == null;
    }
}
