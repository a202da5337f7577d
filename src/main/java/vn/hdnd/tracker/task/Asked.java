package vn.hdnd.tracker.task;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.shared.FileId;

/**
 * What a task is to ask its units to fill in, as a form says it.
 *
 * @param figures one a line, as {@code FigureRow.checked} gives them; null: none
 * @param template uploads that wait; they come after the template files that are there already
 * @param dropped template files that are there already and are to go; ids of others mean nothing
 */
public record Asked(@Nullable String figures, List<FileId> template, Set<FileId> dropped) {

    public static final Asked NOTHING = new Asked(null, List.of(), Set.of());

    public Asked {
        template = List.copyOf(template);
        dropped = Set.copyOf(dropped);
    }
}
