package vn.hdnd.tracker.task.talk;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hdnd.tracker.attachment.StoredFileSummary;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.FileId;
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
            List<StoredFileSummary> files,
            List<Addressee> addressees) {

        RemarkView view(Actor actor) {
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
                        select m.*, f.ids as file_ids, f.names as file_names, f.types as file_types, f.sizes as file_sizes,
                            f.times as file_times, to_whom.addressed, to_whom.unit_id, u.short_name as unit_name, k.at as noted_at,
                            k.account_name as noted_by, o.at as opened_at
                        from said m
                        left join lateral (
                            select array_agg(id order by id) as ids, array_agg(name order by id) as names,
                                array_agg(content_type order by id) as types, array_agg(size order by id) as sizes,
                                array_agg(uploaded_at order by id) as times
                            from stored_file where owner_kind = 'REMARK' and owner_id = m.id
                        ) f on true
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
                files(rows),
                new ArrayList<>());
    }

    private static List<StoredFileSummary> files(ResultSet rows) throws SQLException {
        @Nullable Array ids = rows.getArray("file_ids");
        if (ids == null) {
            return List.of();
        }
        var files = (UUID[]) ids.getArray();
        var names = (String[]) rows.getArray("file_names").getArray();
        var types = (String[]) rows.getArray("file_types").getArray();
        var sizes = (Long[]) rows.getArray("file_sizes").getArray();
        var times = (Timestamp[]) rows.getArray("file_times").getArray();
        return IntStream.range(0, files.length)
                .mapToObj(at -> new StoredFileSummary(
                        new FileId(files[at]), names[at], types[at], sizes[at], times[at].toInstant()))
                .toList();
    }

    private static @Nullable Instant instant(ResultSet rows, String column) throws SQLException {
        @Nullable OffsetDateTime at = rows.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
