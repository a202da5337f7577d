package vn.hdnd.tracker.task.talk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.context.annotation.RequestScope;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.UnitId;
import vn.hdnd.tracker.task.standing.RoundLabel;
import vn.hdnd.tracker.task.standing.StandingRhythm;

/**
 * What waits for a person's word: directives to be taken note of, and for the head of a unit its reports. Read together when
 * the first of them is asked for.
 */
@Component
@RequestScope
public class Awaited {

    private static final String DIRECTIVES = """
            (select m.kind as what, m.id, t.code, t.title, p.part_id, p.unit_name, m.words, m.said_by, m.said_on,
                m.written_by_name as by, m.written_at as at, count(*) over () as total
            from remark m
            join task t on t.id = m.task_id
            join lateral (%s) p on true
            where m.kind in ('DIRECTIVE', 'MARGIN_NOTE') and m.withdrawn_at is null
            order by m.written_at, m.id
            limit :limit)""";

    private static final String OF_OFFICE = """
            select m.assignment_id as part_id, (
                select u.short_name from assignment a join unit u on u.id = a.unit_id where a.id = m.assignment_id) as unit_name
            where not exists (select 1 from remark_acknowledgement k where k.remark_id = m.id and k.unit_id is null)""";

    private static final String OF_UNITS = """
            select a.id as part_id, u.short_name as unit_name
            from assignment a join unit u on u.id = a.unit_id
            where a.task_id = m.task_id and (m.assignment_id is null or m.assignment_id = a.id) and a.unit_id in (:units)
                and a.status not in ('REASSIGNED', 'CANCELLED')
                and not exists (select 1 from remark_acknowledgement k where k.remark_id = m.id and k.unit_id = a.unit_id)""";

    private static final String REPORTS = """

            union all
            (select x.kind, x.id, t.code, t.title, a.id, u.short_name, '', null, null, x.typed_by_name, x.typed_at,
                count(*) over ()
            from unsent_report x
            join assignment a on a.id = x.assignment_id
            join task t on t.id = a.task_id
            join unit u on u.id = a.unit_id
            where x.state = 'WAITING' and a.unit_id in (:led)
            order by x.typed_at, x.id
            limit :limit)
            union all
            (select 'COMMON', r.id, n.number, '', null, u.short_name, p.rhythm, null, p.ends_on, r.typed_by_name, r.typed_at,
                count(*) over ()
            from standing_report r
            join standing_period p on p.id = r.period_id and p.ended_at is null
            join notice n on n.id = p.notice_id
            join unit u on u.id = r.unit_id
            where r.state = 'WAITING' and r.status <> 'TAKEN' and r.unit_id in (:led)
            order by r.typed_at, r.id
            limit :limit)""";

    private final JdbcClient jdbc;
    private @Nullable List<Row> read;

    Awaited(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A directive, or a report that has not left its unit.
     *
     * @param what kind of directive, or of report; {@code COMMON}: a common report, whose code is the number of its notice
     * @param partId where it is read: the unit's part, or null for the page of the task
     * @param total how many wait in all of its sort
     */
    public record Row(
            String what,
            UUID id,
            String code,
            String title,
            @Nullable UUID partId,
            @Nullable String unitName,
            String words,
            @Nullable String saidBy,
            @Nullable LocalDate saidOn,
            String by,
            Instant at,
            int total) {

        public String path() {
            if (common()) {
                return "/standing/reports/" + id;
            }
            return partId == null ? "/tasks/" + code : "/assignments/" + partId;
        }

        public boolean common() {
            return what.equals("COMMON");
        }

        /** Of which round a common report is. */
        public RoundLabel label() {
            return RoundLabel.of(StandingRhythm.valueOf(words), saidOn);
        }

        boolean directs() {
            return what.equals(RemarkKind.DIRECTIVE.name()) || what.equals(RemarkKind.MARGIN_NOTE.name());
        }
    }

    /** The oldest first: those that the Office has not taken note of, or the units of this person. */
    public List<Row> directives(Actor actor) {
        return of(actor).stream().filter(Row::directs).toList();
    }

    /** The oldest first, of the units whose head this person is. */
    public List<Row> reports(Actor actor) {
        return of(actor).stream().filter(row -> !row.directs()).toList();
    }

    /** @param actor the person of this request */
    private List<Row> of(Actor actor) {
        var rows = read;
        if (rows == null) {
            rows = load(actor, 20);
            read = rows;
        }
        return rows;
    }

    private List<Row> load(Actor actor, int limit) {
        Map<String, Object> parameters = new HashMap<>(Map.of("limit", limit));
        if (!actor.isOffice()) {
            parameters.put("units", ids(List.copyOf(actor.reportingUnits())));
        }
        var led = List.copyOf(actor.ledUnits());
        if (!led.isEmpty()) {
            parameters.put("led", ids(led));
        }
        return jdbc.sql(DIRECTIVES.formatted(actor.isOffice() ? OF_OFFICE : OF_UNITS) + (led.isEmpty() ? "" : REPORTS))
                .params(parameters)
                .query(Row.class)
                .list();
    }

    private static List<UUID> ids(List<UnitId> units) {
        return units.stream().map(UnitId::value).toList();
    }
}
