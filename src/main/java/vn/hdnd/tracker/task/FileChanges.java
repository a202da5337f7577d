package vn.hdnd.tracker.task;

import java.util.List;
import java.util.Set;
import vn.hdnd.tracker.shared.FileId;

/**
 * What becomes of the files of a report that its head sent back.
 *
 * @param added uploads of whoever puts it before the head again, which wait
 * @param dropped files that are to go; ids of others mean nothing
 */
public record FileChanges(List<FileId> added, Set<FileId> dropped) {

    public FileChanges {
        added = List.copyOf(added);
        dropped = Set.copyOf(dropped);
    }
}
