package vn.hdnd.tracker.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hdnd.tracker.organization.Relation;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.VietnamTime;
import vn.hdnd.tracker.task.AssignmentStatus;
import vn.hdnd.tracker.task.EventKind;
import vn.hdnd.tracker.task.ReportSource;
import vn.hdnd.tracker.task.standing.RoundLabel;
import vn.hdnd.tracker.task.standing.StandingRhythm;
import vn.hdnd.tracker.task.web.TimelineEntry;

/** Reads inboxes. What a person may no longer know of is neither shown nor counted. */
@Component
@Transactional(readOnly = true)
public class InboxQueries {

    /** More unread entries than this are not counted. */
    public static final int MOST = 99;

    private static final String ENTRIES = """
            select n.id, n.at, i.read_at is null as unread, n.kind, n.words, n.others, n.actor_name,
                n.assignment_id, n.task_id, n.standing_report_id, n.substitution_id,
                t.code, t.title, u.short_name as unit_name, a.relation,
                e.action, e.to_status, e.for_unit, e.note, e.detail, e.deadline_before, e.deadline_after, r.source,
                o.number as notice_number, p.rhythm, p.ends_on,
                absent.name as absent, deputy.name as deputy, x.from_on, x.until_on
            from inbox_entry i
            join news n on n.id = i.news_id
            left join assignment a on a.id = n.assignment_id
            left join task t on t.id = coalesce(a.task_id, n.task_id)
            left join assignment_event e on e.id = n.id
            left join progress_report r on r.id = e.report_id
            left join standing_report s on s.id = n.standing_report_id
            left join standing_period p on p.id = s.period_id
            left join notice o on o.id = p.notice_id
            left join unit u on u.id = coalesce(a.unit_id, s.unit_id)
            left join substitution x on x.id = n.substitution_id
            left join account absent on absent.id = x.absent_id
            left join account deputy on deputy.id = x.deputy_id
            where i.recipient_id = :me and %s
            """;

    private final JdbcClient jdbc;

    InboxQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many entries are unread; one more than {@value #MOST} stands for all that are more. */
    public int unread(Actor actor) {
        var visible = NewsVisibility.of(actor);
        // Rides inbox_unread.
        return jdbc.sql("""
                        select count(*) from (
                            select 1 from inbox_entry i %s
                            where i.recipient_id = :me and i.read_at is null and %s
                            limit :most) counted
                        """.formatted(actor.readsEverything() ? "" : "join news n on n.id = i.news_id", visible.sql()))
                .param("me", actor.id().value())
                .param("most", MOST + 1)
                .params(visible.parameters())
                .query(Integer.class)
                .single();
    }

    /**
     * The latest first.
     *
     * @param onlyUnread without those that were read
     * @param before when the last one shown happened, {@code id} which it was; null for the first
     */
    public List<InboxRow> latest(
            boolean onlyUnread, @Nullable Instant before, @Nullable UUID id, int limit, Actor actor) {
        var visible = NewsVisibility.of(actor);
        // Rides inbox_latest or inbox_unread.
        return jdbc.sql(ENTRIES.formatted(visible.sql()) + """
                        and (:all or i.read_at is null) and (:top or (i.at, i.news_id) < (:before, :last))
                        order by i.at desc, i.news_id desc
                        limit :limit
                        """)
                .param("me", actor.id().value())
                .params(visible.parameters())
                .param("all", !onlyUnread)
                .param("top", before == null)
                .param("before", Timestamp.from(before == null ? Instant.EPOCH : before))
                .param("last", id == null ? new UUID(0, 0) : id)
                .param("limit", limit)
                .query((rs, row) -> row(rs))
                .list();
    }

    /** One entry, if this person has it and may know of what it is about. */
    public Optional<InboxRow> find(UUID news, Actor actor) {
        var visible = NewsVisibility.of(actor);
        return jdbc.sql(ENTRIES.formatted(visible.sql()) + " and i.news_id = :news")
                .param("me", actor.id().value())
                .params(visible.parameters())
                .param("news", news)
                .query((rs, row) -> row(rs))
                .optional();
    }

    /** What a mail to this person tells of and is still unread, the latest first. */
    List<InboxRow> ofMail(UUID mail, Actor recipient) {
        var visible = NewsVisibility.of(recipient);
        // Rides inbox_mail.
        return jdbc.sql(ENTRIES.formatted(visible.sql())
                        + " and i.mail_id = :mail and i.read_at is null order by i.at desc, i.news_id desc")
                .param("me", recipient.id().value())
                .params(visible.parameters())
                .param("mail", mail)
                .query((rs, row) -> row(rs))
                .list();
    }

    private static InboxRow row(ResultSet rs) throws SQLException {
        var matter = NewsQueries.matter(rs);
        var about = rs.getObject(matter.column(), UUID.class);
        var step = rs.getString("action") == null ? null : step(rs);
        var others = rs.getInt("others");
        return new InboxRow(
                rs.getObject("id", UUID.class),
                rs.getObject("at", OffsetDateTime.class).toInstant(),
                rs.getBoolean("unread"),
                matter,
                about,
                rs.getString("kind"),
                matter == Matter.COMMON_REPORT ? rs.getString("notice_number") : rs.getString("code"),
                title(matter, rs),
                rs.getString("unit_name"),
                rs.getString("actor_name"),
                step,
                rs.getString("words"),
                others,
                address(matter, about, others, rs.getString("code")));
    }

    private static Phrase title(Matter matter, ResultSet rs) throws SQLException {
        return switch (matter) {
            case ASSIGNMENT, TASK -> Phrase.typed(rs.getString("title"));
            case COMMON_REPORT ->
                Phrase.commonReport(RoundLabel.of(
                        StandingRhythm.valueOf(rs.getString("rhythm")), rs.getObject("ends_on", LocalDate.class)));
            case SUBSTITUTION ->
                Phrase.of(
                        "notification.acting",
                        rs.getString("deputy"),
                        rs.getString("absent"),
                        VietnamTime.DAY.format(rs.getObject("from_on", LocalDate.class)),
                        VietnamTime.DAY.format(rs.getObject("until_on", LocalDate.class)));
        };
    }

    private static String address(Matter matter, UUID about, int others, @Nullable String code) {
        return switch (matter) {
            case ASSIGNMENT -> "/assignments/" + about;
            case TASK -> others > 0 ? "/tasks" : "/tasks/" + code;
            case COMMON_REPORT -> "/standing/reports/" + about;
            case SUBSTITUTION -> "/account/acting-for";
        };
    }

    private static TimelineEntry step(ResultSet rs) throws SQLException {
        @Nullable String source = rs.getString("source");
        return TimelineEntry.heard(
                rs.getObject("id", UUID.class),
                rs.getObject("at", OffsetDateTime.class).toInstant(),
                EventKind.valueOf(rs.getString("action")),
                AssignmentStatus.valueOf(rs.getString("to_status")),
                rs.getString("actor_name"),
                rs.getBoolean("for_unit"),
                rs.getString("unit_name"),
                Relation.valueOf(rs.getString("relation")),
                rs.getString("note"),
                rs.getString("detail"),
                rs.getObject("deadline_before", LocalDate.class),
                rs.getObject("deadline_after", LocalDate.class),
                source == null ? null : ReportSource.valueOf(source));
    }
}
