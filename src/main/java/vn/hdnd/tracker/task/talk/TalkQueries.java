package vn.hdnd.tracker.task.talk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hdnd.tracker.attachment.StoredFileSummary;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.Role;
import vn.hdnd.tracker.shared.UnitId;
import vn.hdnd.tracker.task.talk.RemarkView.Addressee;

/** Reads what was said, and who has taken note of it. */
@Component
@Transactional(readOnly = true)
class TalkQueries {

    /** The history has the older ones. */
    private static final int SHOWN = 40;

    private final JdbcClient jdbc;

    TalkQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param opened this person has seen it before */
    record Found(
            UUID id,
            RemarkKind kind,
            @Nullable String unitName,
            String words,
            @Nullable String saidBy,
            @Nullable LocalDate saidOn,
            UUID writtenBy,
            String writtenByName,
            Instant writtenAt,
            boolean withdrawn,
            @Nullable String mentioned,
            boolean opened,
            List<Addressee> addressees) {

        RemarkView view(List<StoredFileSummary> files, Actor actor) {
            var hidden = withdrawn && !kind.directs();
            return new RemarkView(
                    id,
                    kind,
                    unitName,
                    hidden ? null : words,
                    saidBy,
                    saidOn,
                    writtenByName,
                    writtenAt,
                    withdrawn,
                    mentioned,
                    !withdrawn && writtenBy.equals(actor.id().value()),
                    hidden ? List.of() : files,
                    addressees,
                    !withdrawn && addressees.stream().anyMatch(each -> waits(each, actor)));
        }

        private static boolean waits(Addressee addressee, Actor actor) {
            var unit = addressee.unitId();
            return addressee.notedAt() == null
                    && (unit == null ? actor.isOffice() : actor.reportsFor(new UnitId(unit)));
        }
    }

    /**
     * The latest first, each directive with those to whom it is addressed: the Office and the units of open parts, of which
     * a unit knows of itself alone and an observer of nobody. One statement.
     *
     * @param part with what is said to all units; null: everything
     */
    List<Found> remarks(UUID task, @Nullable UUID part, Actor actor) {
        var visible = RemarkVisibility.of(actor);
        var all = actor.isOffice() || actor.is(Role.COMMITTEE);
        var own = actor.reportingUnits().stream().map(UnitId::value).toArray(UUID[]::new);
        // Rides remark_listed.
        return jdbc.sql("""
                        with said as (
                            select m.*, u.short_name as part_unit, (select string_agg(x.name, ', ' order by x.name)
                                from remark_mention x where x.remark_id = m.id) as mentioned,
                                exists (select 1 from opening o where o.thing_id = m.id and o.account_id = :me) as opened
                            from remark m
                            left join assignment a on a.id = m.assignment_id
                            left join unit u on u.id = a.unit_id
                            where m.task_id = :task and %s
                                and (cast(:part as uuid) is null or m.assignment_id is null or m.assignment_id = :part)
                            order by m.written_at desc, m.id desc
                            limit :limit)
                        select m.*, to_whom.addressed, to_whom.unit_id, u.short_name as unit_name, k.at as noted_at,
                            k.account_name as noted_by, o.at as opened_at
                        from said m
                        left join lateral (
                            select true as addressed, null::uuid as unit_id where :all
                            union
                            select true, a.unit_id from assignment a
                            where a.task_id = m.task_id and (m.assignment_id is null or a.id = m.assignment_id)
                                and not a.own_duty and (a.status not in ('REASSIGNED', 'CANCELLED') or a.id = m.assignment_id)
                                and (:all or a.unit_id = any(:own))
                        ) to_whom on m.kind in ('DIRECTIVE', 'MARGIN_NOTE')
                        left join unit u on u.id = to_whom.unit_id
                        left join remark_acknowledgement k
                            on k.remark_id = m.id and k.unit_id is not distinct from to_whom.unit_id and to_whom.addressed
                        left join lateral (
                            select min(at) as at from opening where thing_id = m.id and unit_id = to_whom.unit_id
                        ) o on true
                        order by m.written_at desc, m.id desc, to_whom.unit_id is not null, k.at is not null,
                            u.short_name collate "vi-x-icu"
                        """.formatted(visible.sql()))
                .param("task", task)
                .param("part", part)
                .param("me", actor.id().value())
                .param("limit", SHOWN)
                .param("all", all)
                .param("own", own)
                .params(visible.parameters())
                .query(TalkQueries::found);
    }

    private static List<Found> found(ResultSet rows) throws SQLException {
        var found = new LinkedHashMap<UUID, Found>();
        while (rows.next()) {
            var id = rows.getObject("id", UUID.class);
            @Nullable Found remark = found.get(id);
            if (remark == null) {
                remark = remark(rows, id);
                found.put(id, remark);
            }
            if (rows.getBoolean("addressed")) {
                remark.addressees()
                        .add(new Addressee(
                                rows.getObject("unit_id", UUID.class),
                                rows.getString("unit_name"),
                                instant(rows, "noted_at"),
                                rows.getString("noted_by"),
                                instant(rows, "opened_at")));
            }
        }
        return List.copyOf(found.values());
    }

    private static Found remark(ResultSet rows, UUID id) throws SQLException {
        return new Found(
                id,
                RemarkKind.valueOf(rows.getString("kind")),
                rows.getString("part_unit"),
                rows.getString("words"),
                rows.getString("said_by"),
                rows.getObject("said_on", LocalDate.class),
                rows.getObject("written_by", UUID.class),
                rows.getString("written_by_name"),
                rows.getObject("written_at", OffsetDateTime.class).toInstant(),
                rows.getObject("withdrawn_at") != null,
                rows.getString("mentioned"),
                rows.getBoolean("opened"),
                new ArrayList<>());
    }

    private static @Nullable Instant instant(ResultSet rows, String column) throws SQLException {
        @Nullable OffsetDateTime at = rows.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
