package vn.hdnd.tracker.task;

import java.util.List;
import java.util.Set;
import vn.hdnd.tracker.shared.FileId;

/**
 * What becomes of the files of a report that is changed before it is sent, or after.
 *
 * @param added uploads of whoever changes it, which wait
 * @param dropped files that are to go; ids of others mean nothing
 */
public record FileChanges(List<FileId> added, Set<FileId> dropped) {

    public static final FileChanges NONE = new FileChanges(List.of(), Set.of());

    public FileChanges {
        added = List.copyOf(added);
        dropped = Set.copyOf(dropped);
    }
}
