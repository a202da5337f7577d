package vn.hdnd.tracker.notification;

import vn.hdnd.tracker.task.EventKind;
import vn.hdnd.tracker.task.Spoken;
import vn.hdnd.tracker.task.standing.StandingDeed;

/** What news can be about. Each has a column of its own in {@code news}. */
public enum Matter {
    /** One unit's part of a task: entries of its history, and what was said about it. */
    ASSIGNMENT("assignment_id"),
    /** A task with the clerk who follows it. */
    TASK("task_id"),
    /** One unit's common report of one round. */
    COMMON_REPORT("standing_report_id"),
    /** Somebody acts for somebody. */
    SUBSTITUTION("substitution_id");

    private final String column;

    Matter(String column) {
        this.column = column;
    }

    String column() {
        return column;
    }

    /**
     * Who hears of it.
     *
     * @param kind as {@link News#kind} says
     * @param addressed it was said to certain people
     */
    NewsRule rule(String kind, boolean addressed) {
        return switch (this) {
            case ASSIGNMENT -> addressed ? NewsRule.addressed(Topic.SPOKEN) : NewsRule.of(EventKind.valueOf(kind));
            case COMMON_REPORT -> NewsRule.of(StandingDeed.valueOf(kind));
            case TASK, SUBSTITUTION -> NewsRule.addressed(Topic.PEOPLE);
        };
    }

    /** The register sends it by itself. */
    boolean automatic(String kind) {
        return switch (this) {
            case ASSIGNMENT -> kind.equals(EventKind.REMIND_BY_RULE.name());
            case COMMON_REPORT -> kind.equals(StandingDeed.URGED_BY_RULE.name());
            case TASK, SUBSTITUTION -> false;
        };
    }

    /** Message key of the rest of the sentence, where no history of a part tells it; see {@link Spoken.Kind}. */
    String key(String kind) {
        return switch (this) {
            case ASSIGNMENT -> "notification.said." + kind;
            case TASK -> "notification.followed." + kind;
            case COMMON_REPORT -> "notification.common." + kind;
            case SUBSTITUTION -> "notification.acting." + kind;
        };
    }
}
