package vn.hdnd.tracker.task.web;

import vn.hdnd.tracker.organization.Relation;
import vn.hdnd.tracker.task.AssignmentStatus;

/**
 * A status as it is shown: a word with an icon and a tone. Those who are not directed are spoken of in other words.
 *
 * @param key message key of the word
 * @param icon a name in the sprite; empty for none
 */
public record StatusTag(String key, String tone, String icon) {

    public static StatusTag of(AssignmentStatus status, Relation relation) {
        var key = (relation.directed() ? "task.status." : "task.status.asked.") + status;
        return switch (status) {
            case ASSIGNED -> new StatusTag(key, "idle", "");
            case ACCEPTED, IN_PROGRESS -> new StatusTag(key, "run", "");
            case REPORTED -> new StatusTag(key, "wait", "hourglass");
            case RETURNED -> new StatusTag(key, "soon", "return");
            case DECLINED -> new StatusTag(key, "soon", "return");
            case SUSPENDED -> new StatusTag(key, "idle", "clock");
            case COMPLETED -> new StatusTag(key, "done", "check");
            case REASSIGNED, CANCELLED -> new StatusTag(key, "idle", "close");
        };
    }
}
