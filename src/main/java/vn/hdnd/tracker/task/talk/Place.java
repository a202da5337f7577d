package vn.hdnd.tracker.task.talk;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.organization.Relation;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.UnitId;

/**
 * What is spoken about: a task, which is said to all its units, or one unit's part of it.
 *
 * @param partId null for the whole task; then there is no unit and no relation either
 */
public record Place(
        UUID taskId,
        String code,
        String title,
        @Nullable UUID partId,
        @Nullable UUID unitId,
        @Nullable String unitName,
        @Nullable Relation relation) {

    /** Where its page is. */
    public String path() {
        return partId == null ? "/tasks/" + code : "/assignments/" + partId;
    }

    /** Bodies that are not directed are asked. */
    public boolean asked() {
        return relation != null && !relation.directed();
    }

    /** What this person may say here, the usual first. */
    public List<RemarkKind> open(Actor actor) {
        return RemarkKind.open(actor, unitId == null ? null : new UnitId(unitId));
    }
}
