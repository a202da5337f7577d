package vn.hdnd.tracker.task.planning;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import vn.hdnd.tracker.notice.UnitMention;
import vn.hdnd.tracker.shared.UnitGroupId;
import vn.hdnd.tracker.shared.UnitId;

/** Units and groups that were named for one part of a task, before they are spread over those that report for them. */
public record Named(List<UnitId> units, List<UnitGroupId> groups) {

    public static final Named NOBODY = new Named(List.of(), List.of());

    public Named {
        units = List.copyOf(units);
        groups = List.copyOf(groups);
    }

    static Named in(Collection<UnitMention> mentions, UnitMention.Part part) {
        var wanted = mentions.stream().filter(mention -> mention.part() == part).toList();
        return new Named(
                wanted.stream().map(UnitMention::unit).filter(Objects::nonNull).toList(),
                wanted.stream().map(UnitMention::group).filter(Objects::nonNull).toList());
    }
}
