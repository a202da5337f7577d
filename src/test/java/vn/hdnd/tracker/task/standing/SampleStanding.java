package vn.hdnd.tracker.task.standing;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hdnd.tracker.notice.NoticeReview;
import vn.hdnd.tracker.notice.UnitMention;
import vn.hdnd.tracker.shared.NoticeId;
import vn.hdnd.tracker.shared.UnitId;
import vn.hdnd.tracker.support.SampleCouncil;
import vn.hdnd.tracker.task.SampleTracking;

/** Notices with two standing items, on which units report every six months. */
public class SampleStanding {

    public static final String FIRST = "Quán triệt, triển khai kịp thời các kết luận của Thường trực đến đại biểu.";
    public static final String SECOND = "Tăng cường tiếp xúc cử tri theo chuyên đề, lĩnh vực.";

    final SampleTracking tracking;
    public final StandingRounds rounds;

    private final SampleCouncil council;
    private final NoticeReview review;
    private final JdbcClient jdbc;
    private NoticeId notice = new NoticeId(new UUID(0, 0));

    public SampleStanding(ApplicationContext context, SampleCouncil council) {
        this.council = council;
        tracking = new SampleTracking(context, council::clerk, council::head);
        rounds = context.getBean(StandingRounds.class);
        review = context.getBean(NoticeReview.class);
        jdbc = context.getBean(JdbcClient.class);
    }

    /** In tracking, with its first round. */
    public NoticeId tracked(UnitId... units) {
        var draft = draft(units);
        rounds.set(draft, -1, StandingRhythm.HALF_YEARLY, null, council.clerk());
        return tracking.track(draft);
    }

    /** Under review, without an interval. */
    NoticeId draft(UnitId... units) {
        notice = tracking.draft();
        for (var text : List.of(FIRST, SECOND)) {
            var mentions = Arrays.stream(units)
                    .map(unit -> new UnitMention(UnitMention.Part.LEAD, "…", null, null, null, unit, null))
                    .toList();
            var item = tracking.item(notice, text, mentions);
            review.settleAsStanding(
                    item, number("select version from notice_item where id = '" + item + "'"), council.clerk());
        }
        return notice;
    }

    /** The latest round of the notice made last. */
    public UUID round() {
        return jdbc.sql("select id from standing_period where notice_id = ? order by number desc limit 1")
                .param(notice.value())
                .query(UUID.class)
                .single();
    }

    /** The report of this unit in it. */
    public UUID report(UnitId unit) {
        return jdbc.sql("select id from standing_report where period_id = ? and unit_id = ?")
                .params(round(), unit.value())
                .query(UUID.class)
                .single();
    }

    /** Its standing duties, in the order of the notice. */
    public List<UUID> duties(UnitId unit) {
        return jdbc.sql("""
                        select d.id from standing_duty d join notice_item i on i.id = d.notice_item_id
                        where d.notice_id = ? and d.unit_id = ? order by i.position
                        """)
                .params(notice.value(), unit.value())
                .query(UUID.class)
                .list();
    }

    /** The last day of the round has passed. */
    public void over(UUID round) {
        jdbc.sql(
                        "update standing_period set starts_on = current_date - 200, ends_on = current_date - 2, due_on = current_date - 2"
                                + " where id = ?")
                .param(round)
                .update();
    }

    public long version(UUID report) {
        return number("select version from standing_report where id = '" + report + "'");
    }

    long scheduled(NoticeId of) {
        return number("select version from standing_schedule where notice_id = '" + of + "'");
    }

    int rounds(NoticeId of) {
        return (int) number("select count(*) from standing_period where notice_id = '" + of + "'");
    }

    long number(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }
}
