package vn.hdnd.tracker.task.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.Role;

/** What of assignments waits on a desk, with the rows that it counts and their order. */
enum QueueKind {
    /** Chờ xác nhận: reports that this person may judge, the oldest first. */
    WAITING("wait", 10, "a.reported_on", "date", AssignmentRow::reportedOn) {
        @Override
        String condition(Actor actor) {
            return JudgeableSql.of(actor).sql();
        }
    },
    /** Chờ cho ý kiến: what the Office has put to the Standing Committee, the oldest first. */
    PUT("wait", 5, "a.put_at", "timestamptz", AssignmentRow::putAt) {
        @Override
        String condition(Actor actor) {
            return "a.proposed_action is not null and a.put_at is not null";
        }

        @Override
        boolean serves(Actor actor) {
            return actor.is(Role.COMMITTEE);
        }
    },
    /** Đề nghị gia hạn: requests for more time that the Office has not looked at, the oldest first. */
    EXTENSION("wait", 12, "a.extension_at", "timestamptz", AssignmentRow::extensionAt) {
        @Override
        String condition(Actor actor) {
            // Rides assignment_extension.
            return "a.extension_until is not null"
                    + " and coalesce(a.proposed_action not in ('GRANT_EXTENSION', 'REFUSE_EXTENSION'), true)";
        }
    },
    /** Đề nghị giao lại: parts whose units hold themselves not competent, the oldest first. */
    DECLINED("soon", 14, "a.last_heard_at", "timestamptz", AssignmentRow::lastHeardAt) {
        @Override
        String condition(Actor actor) {
            // Rides assignment_declined.
            return "a.status = 'DECLINED' and coalesce(a.proposed_action not in ('UPHOLD', 'REASSIGN'), true)";
        }
    },
    /** Đề xuất chờ trình: what clerks propose and the head of the Office has not put or decided, the oldest first. */
    PROPOSED("wait", 16, "a.proposed_at", "timestamptz", AssignmentRow::proposedAt) {
        @Override
        String condition(Actor actor) {
            // Rides assignment_proposed.
            return "a.proposed_action is not null and a.put_at is null";
        }

        @Override
        boolean serves(Actor actor) {
            return actor.is(Role.OFFICE_HEAD);
        }
    },
    /** Quá hạn chưa đôn đốc: not reported though the deadline has passed, and not urged for a week, the longest first. */
    OVERDUE("late", 30, "a.deadline", "date", AssignmentRow::deadline) {
        @Override
        String condition(Actor actor) {
            // Rides assignment_late.
            return EXPECTED + " and a.deadline < :today and not exists (select 1 from reminder m"
                    + " where m.assignment_id = a.id and m.sent_at >= :urgedSince)";
        }
    },
    /** Chưa có chuyên viên theo dõi: tasks that go on without anybody of the Office to follow them, one row each. */
    UNFOLLOWED("soon", 35, "a.assigned_at", "timestamptz", AssignmentRow::assignedAt) {
        @Override
        String condition(Actor actor) {
            // Rides task_monitor.
            return """
                    (t.monitor_id is null or t.monitor_id = any(array(select c.id from account c
                        where not c.enabled or not exists (select 1 from account_role o
                            where o.account_id = c.id and o.role in ('CLERK', 'OFFICE_HEAD')))))
                    and a.id = (select x.id from assignment x where x.task_id = t.id and x.role = 'LEAD'
                        and x.status not in ('COMPLETED', 'REASSIGNED', 'CANCELLED') order by x.id limit 1)""";
        }
    },
    /** Chưa cập nhật: no act by or for the unit for long, the longest first. */
    SILENT(
            "soon",
            40,
            "coalesce(a.last_heard_at, a.assigned_at)",
            "timestamptz",
            row -> Objects.requireNonNullElse(row.lastHeardAt(), row.assignedAt())) {
        @Override
        String condition(Actor actor) {
            // Rides assignment_not_heard.
            return EXPECTED + " and coalesce(a.last_heard_at, a.assigned_at) < :silentSince";
        }
    },
    /** Chờ xác định thời hạn: tasks of which a part waits for a day, the longest first; each by one of its parts. */
    UNDATED("wait", 50, "a.assigned_at", "timestamptz", AssignmentRow::assignedAt) {
        @Override
        String condition(Actor actor) {
            // Rides assignment_undated.
            return WAITS.formatted("a") + " and not t.notice_ended and a.id = (select x.id from assignment x"
                    + " where x.task_id = a.task_id and " + WAITS.formatted("x")
                    + " order by x.assigned_at, x.id limit 1)";
        }

        @Override
        String href() {
            return "/waiting";
        }

        @Override
        boolean elsewhere() {
            return true;
        }

        @Override
        String fragment() {
            return "task/waiting :: few";
        }
    };

    private static final String WAITS = "%1$s.deadline is null and %1$s.deadline_kind in ('DATE', 'EVENT', 'RECURRING')"
            + " and %1$s.status not in ('COMPLETED', 'REASSIGNED', 'CANCELLED')";

    private static final String EXPECTED =
            "a.role = 'LEAD' and a.status in ('ASSIGNED', 'ACCEPTED', 'IN_PROGRESS', 'RETURNED')";

    private final String tone;
    private final int order;
    private final String key;
    private final String keyType;
    private final Function<AssignmentRow, @Nullable Object> keyOf;

    QueueKind(String tone, int order, String key, String keyType, Function<AssignmentRow, @Nullable Object> keyOf) {
        this.tone = tone;
        this.order = order;
        this.key = key;
        this.keyType = keyType;
        this.keyOf = keyOf;
    }

    /** Over {@code a}, {@code t} and {@code r} of {@link AssignmentRows}. */
    abstract String condition(Actor actor);

    String keyOf(AssignmentRow row) {
        return String.valueOf(keyOf.apply(row));
    }

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

    /** Where all of them are. */
    String href() {
        return "/desk/queues/" + slug();
    }

    /** There is more to be done about them there than here. */
    boolean elsewhere() {
        return false;
    }

    /** What shows the first of them on the desk. */
    String fragment() {
        return "task/queue :: rows";
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
