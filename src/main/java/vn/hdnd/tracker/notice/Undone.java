package vn.hdnd.tracker.notice;

import java.util.List;
import vn.hdnd.tracker.notice.history.LastAct;
import vn.hdnd.tracker.notice.history.ReviewAct;

/**
 * An act that was undone.
 *
 * @param keptNames names that the register learned by it and keeps, because other contents use them by now
 */
public record Undone(LastAct last, List<String> keptNames) {

    public Undone {
        keptNames = List.copyOf(keptNames);
    }

    public ReviewAct act() {
        return last.act();
    }
}
