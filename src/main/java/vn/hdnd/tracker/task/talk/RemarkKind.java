package vn.hdnd.tracker.task.talk;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.Role;
import vn.hdnd.tracker.shared.UnitId;

/** What kind of word it is, and who may say it. */
public enum RemarkKind {
    /** Ý kiến chỉ đạo: by the Standing Committee itself. */
    DIRECTIVE,
    /** Bút phê: a directive on paper, which the Office records with its author, day and scan. */
    MARGIN_NOTE,
    /** Trao đổi: between the unit, the Office and the Standing Committee. */
    COMMENT,
    /** Chỉ nội bộ Văn phòng: units and observers do not read it. */
    OFFICE_COMMENT;

    /** Is taken note of by those to whom it is addressed. */
    public boolean directs() {
        return this == DIRECTIVE || this == MARGIN_NOTE;
    }

    /**
     * What this person may say, the usual first.
     *
     * @param unit whose part it is about; null: to all units of the task, which only those do who see all of them
     */
    static List<RemarkKind> open(Actor actor, @Nullable UnitId unit) {
        var kinds = new ArrayList<RemarkKind>();
        if (actor.is(Role.COMMITTEE)) {
            kinds.add(DIRECTIVE);
        }
        if (actor.isOffice() || actor.is(Role.COMMITTEE) || (unit != null && actor.reportsFor(unit))) {
            kinds.add(COMMENT);
        }
        if (actor.isOffice()) {
            kinds.add(OFFICE_COMMENT);
            kinds.add(MARGIN_NOTE);
        }
        return List.copyOf(kinds);
    }
}
