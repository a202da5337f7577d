package vn.hdnd.tracker.task.figures;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.shared.VietnamTime;
import vn.hdnd.tracker.task.EventKind;

/**
 * Assignments as they stood at the end of a day, computed from their histories; or as they stand now. Both have the columns
 * that figures, timeliness and visibility ask for, so that one condition serves either. What happened by that day counts,
 * whenever it was recorded.
 *
 * @param sql what stands behind {@code from} and is then called {@code a}
 * @param parameters of {@code sql}
 */
public record AsOf(String sql, Map<String, Object> parameters) {

    private static final AsOf NOW = new AsOf("assignment", Map.of());

    /** As it is now, for past days too: no condition over a past day asks how these stood. */
    private static final String LASTING =
            "b.id, b.version, b.task_id, b.unit_id, b.role, b.relation, b.own_duty, b.lead_id, b.deadline_kind, b.assigned_at, b.period_id";

    private static final String MOVED_SINCE =
            "exists (select 1 from assignment_event e where e.assignment_id = b.id and e.happened_at >= :asOfEnd)";

    /** Most of a register has stood still since: it stands as it stood, and its history need not be opened. */
    private static final String STILL = """
            select %s,
                b.status, b.deadline, b.original_deadline, null::date as extension_until,
                case when b.status in ('REPORTED', 'COMPLETED') then b.reported_on end as reported_on, b.last_heard_at
            from assignment b
            where not %s
            """.formatted(LASTING, MOVED_SINCE);

    // Rides the unique (assignment_id, seq): steps stand in the order in which they happened.
    private static final String MOVED = """
            select %s,
                last.to_status as status, last.deadline_after as deadline, last.original_deadline, null::date as extension_until,
                case when last.to_status in ('REPORTED', 'COMPLETED') then told.effective_on end as reported_on,
                heard.at as last_heard_at
            from assignment b
            cross join lateral (
                select e.to_status, e.deadline_after, e.original_deadline from assignment_event e
                where e.assignment_id = b.id and e.happened_at < :asOfEnd order by e.seq desc limit 1) last
            left join lateral (
                select r.effective_on from assignment_event e join progress_report r on r.id = e.report_id
                where e.assignment_id = b.id and e.action = 'REPORT_COMPLETION' and e.happened_at < :asOfEnd
                order by e.seq desc limit 1) told on true
            left join lateral (
                select max(e.happened_at) as at from assignment_event e
                where e.assignment_id = b.id and e.action in (%s) and e.happened_at < :asOfEnd) heard on true
            where %s
            """.formatted(
                    LASTING,
                    Stream.of(EventKind.values())
                            .filter(EventKind::heard)
                            .map(kind -> "'" + kind + "'")
                            .collect(joining(", ")),
                    MOVED_SINCE);

    private static final String THEN = "(" + STILL + " union all " + MOVED + ")";

    /** @param day in Vietnam; null: now */
    public static AsOf end(@Nullable LocalDate day) {
        return day == null
                ? NOW
                : new AsOf(
                        THEN,
                        Map.of(
                                "asOfEnd",
                                day.plusDays(1).atStartOfDay(VietnamTime.ZONE).toOffsetDateTime()));
    }
}
