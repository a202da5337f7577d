package vn.hdnd.tracker.task.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.Role;

/** What of assignments waits on a desk, with the rows that it counts and their order. */
enum QueueKind {
    /** Chờ xác nhận: reports that this person may judge, the oldest first. */
    WAITING("wait", 10, "a.reported_on", "date") {
        @Override
        String condition(Actor actor) {
            return JudgeableSql.of(actor).sql();
        }

        @Override
        String keyOf(AssignmentRow row) {
            return String.valueOf(row.reportedOn());
        }
    },
    /** Quá hạn: not reported though the deadline has passed, the longest first. */
    OVERDUE("late", 30, "a.deadline", "date") {
        @Override
        String condition(Actor actor) {
            // Rides assignment_late.
            return EXPECTED + " and a.deadline < :today";
        }

        @Override
        String keyOf(AssignmentRow row) {
            return String.valueOf(row.deadline());
        }
    },
    /** Chưa cập nhật: no act by or for the unit for long, the longest first. */
    SILENT("soon", 40, "coalesce(a.last_heard_at, a.assigned_at)", "timestamptz") {
        @Override
        String condition(Actor actor) {
            // Rides assignment_not_heard.
            return EXPECTED + " and coalesce(a.last_heard_at, a.assigned_at) < :silentSince";
        }

        @Override
        String keyOf(AssignmentRow row) {
            return Objects.requireNonNullElse(row.lastHeardAt(), row.assignedAt())
                    .toString();
        }
    };

    private static final String EXPECTED = "a.role = 'LEAD' and a.status not in ('COMPLETED', 'CANCELLED', 'REPORTED')";

    private final String tone;
    private final int order;
    private final String key;
    private final String keyType;

    QueueKind(String tone, int order, String key, String keyType) {
        this.tone = tone;
        this.order = order;
        this.key = key;
        this.keyType = keyType;
    }

    /** Over {@code a}, {@code t} and {@code r} of {@link AssignmentRows}. */
    abstract String condition(Actor actor);

    abstract String keyOf(AssignmentRow row);

    /** The rows behind the one of {@code :key} and {@code :id}. */
    String behind() {
        return "(%s, a.id) > (cast(:key as %s), :id)".formatted(key, keyType);
    }

    String sort() {
        return key + ", a.id";
    }

    /** The Standing Committee judges some reports; urging and recording is the Office's. */
    boolean serves(Actor actor) {
        return actor.isOffice() || (this == WAITING && actor.is(Role.COMMITTEE));
    }

    String messageKey() {
        return "task.queue." + name();
    }

    String tone() {
        return tone;
    }

    int order() {
        return order;
    }

    /** As it stands in addresses. */
    String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<QueueKind> ofSlug(String slug) {
        return Arrays.stream(values()).filter(kind -> kind.slug().equals(slug)).findFirst();
    }
}
