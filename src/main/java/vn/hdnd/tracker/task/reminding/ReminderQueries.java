package vn.hdnd.tracker.task.reminding;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.task.AssignmentVisibility;

/** Reads whom to urge, and who was. */
@Component
@Transactional(readOnly = true)
public class ReminderQueries {

    private static final String SENT = """
            select m.id, m.batch, m.assignment_id, a.unit_id, u.name as unit_name, t.code, t.title, m.number, m.channel,
                m.words, m.spoken_with, m.promised, m.sent_by_name, m.sent_at
            from reminder m
            join assignment a on a.id = m.assignment_id
            join task t on t.id = a.task_id
            join unit u on u.id = a.unit_id
            """;

    private final JdbcClient jdbc;

    ReminderQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of these parts that this person may know of, by unit and deadline. */
    public List<UrgedPart> parts(Collection<UUID> ids, Actor actor) {
        return parts(ids, AssignmentVisibility.of(actor));
    }

    /** All of these parts, for what the register does by itself. */
    public List<UrgedPart> ofRegister(Collection<UUID> ids) {
        return parts(ids, new AssignmentVisibility("true", Map.of()));
    }

    private List<UrgedPart> parts(Collection<UUID> ids, AssignmentVisibility visible) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql("""
                        select a.id, a.unit_id, u.name as unit_name, a.relation, a.role, a.status, t.code, t.title, a.deadline,
                            n.number as notice_number, i.path, t.basis,
                            coalesce(m.count, 0) as reminders, m.last_on as last_reminded_on
                        from assignment a
                        join task t on t.id = a.task_id
                        left join notice n on n.id = t.notice_id
                        left join notice_item i on i.id = t.notice_item_id
                        join unit u on u.id = a.unit_id
                        left join lateral (
                            select count(*)::int as count, (max(sent_at) at time zone 'Asia/Ho_Chi_Minh')::date as last_on
                            from reminder where assignment_id = a.id
                        ) m on true
                        where a.id in (:ids) and %s
                        order by u.name collate "vi-x-icu", u.id, a.deadline nulls last, a.id
                        """.formatted(visible.sql()))
                        .param("ids", ids)
                        .params(visible.parameters())
                        .query(UrgedPart.class)
                        .list();
    }

    /** What was sent in one form. */
    public List<SentReminder> batch(UUID batch, Actor actor) {
        var visible = AssignmentVisibility.of(actor);
        return jdbc.sql(SENT + " where m.batch = :batch and " + visible.sql()
                        + " order by u.name collate \"vi-x-icu\", u.id, m.id")
                .param("batch", batch)
                .params(visible.parameters())
                .query(SentReminder.class)
                .list();
    }

    /**
     * The latest first.
     *
     * @param before when the last one shown was sent, {@code id} which it was; null for the first
     */
    public List<SentReminder> latest(@Nullable Instant before, @Nullable UUID id, int limit, Actor actor) {
        var visible = AssignmentVisibility.of(actor);
        // Rides reminder_listed.
        return jdbc.sql(SENT + " where (:top or (m.sent_at, m.id) < (:before, :last)) and " + visible.sql()
                        + " order by m.sent_at desc, m.id desc limit :limit")
                .param("top", before == null)
                .param("before", Timestamp.from(before == null ? Instant.EPOCH : before))
                .param("last", id == null ? new UUID(0, 0) : id)
                .param("limit", limit)
                .params(visible.parameters())
                .query(SentReminder.class)
                .list();
    }
}
