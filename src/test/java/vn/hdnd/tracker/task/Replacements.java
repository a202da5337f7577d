package vn.hdnd.tracker.task;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hdnd.tracker.intake.ItemKind;
import vn.hdnd.tracker.intake.MeetingKind;
import vn.hdnd.tracker.meeting.MeetingDetails;
import vn.hdnd.tracker.notice.FollowKind;
import vn.hdnd.tracker.notice.Follows;
import vn.hdnd.tracker.notice.ItemDeadline;
import vn.hdnd.tracker.notice.ItemFacts;
import vn.hdnd.tracker.notice.ItemRevision;
import vn.hdnd.tracker.notice.NoticeEntry;
import vn.hdnd.tracker.notice.NoticeHeader;
import vn.hdnd.tracker.notice.NoticeReview;
import vn.hdnd.tracker.notice.NoticeTracking;
import vn.hdnd.tracker.notice.UnitMention;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.NoticeId;
import vn.hdnd.tracker.shared.NoticeItemId;
import vn.hdnd.tracker.shared.TaskId;
import vn.hdnd.tracker.shared.UnitId;
import vn.hdnd.tracker.task.planning.TaskPlanning;

/** Notices with open tasks, and drafts that supplement or replace them. */
public final class Replacements {

    /** What the earlier notice says, and after it the later one. */
    public static final String SUM_UP =
            "Các xã, phường tổng hợp kết quả giải quyết kiến nghị của cử tri, báo cáo Thường trực.";

    public static final String SUM_UP_ANEW =
            "Các xã, phường tổng hợp đầy đủ kết quả giải quyết kiến nghị của cử tri, báo cáo Thường trực.";

    public static final String VISIT = "Đề nghị chuẩn bị nội dung tiếp xúc cử tri trước kỳ họp thường lệ cuối năm.";

    private static final AtomicInteger COUNT = new AtomicInteger(50_000);

    private final SampleTracking tracking;
    private final NoticeEntry entry;
    private final NoticeReview review;
    private final NoticeTracking steps;
    private final TaskPlanning planning;
    private final JdbcClient jdbc;
    private final Supplier<Actor> clerk;
    private final Supplier<Actor> head;

    public Replacements(ApplicationContext context, Supplier<Actor> clerk, Supplier<Actor> head) {
        tracking = new SampleTracking(context, clerk, head);
        entry = context.getBean(NoticeEntry.class);
        review = context.getBean(NoticeReview.class);
        steps = context.getBean(NoticeTracking.class);
        planning = context.getBean(TaskPlanning.class);
        jdbc = context.getBean(JdbcClient.class);
        this.clerk = clerk;
        this.head = head;
    }

    /** A notice with one task of these units in tracking. */
    public TaskId startedFor(UnitId... units) {
        return started(draft(null, SUM_UP), units);
    }

    /** The notice goes into tracking with a task of its first item for these units. */
    public TaskId started(NoticeId draft, UnitId... units) {
        var item = items(draft).get(0).id();
        var targets = Arrays.stream(units).map(SampleTracking::lead).toArray(TaskTarget[]::new);
        var plan = tracking.plan(TaskMode.EACH, 20, targets);
        var task = planning.plan(
                item,
                UUID.randomUUID(),
                new TaskPlan(
                        plan.title(),
                        items(draft).get(0).text(),
                        plan.deliverable(),
                        plan.mode(),
                        plan.targets(),
                        plan.deadline(),
                        false,
                        false,
                        null),
                clerk.get());
        ready(draft);
        steps.track(draft, version(draft), head.get());
        return task;
    }

    /** A draft that replaces the notice, with an item that resembles its first and one that is new. */
    public NoticeId replacementOf(NoticeId earlier) {
        return draft(new Follows(FollowKind.REPLACEMENT, earlier), SUM_UP_ANEW, VISIT);
    }

    public NoticeId supplementOf(NoticeId earlier) {
        return draft(new Follows(FollowKind.SUPPLEMENT, earlier), VISIT);
    }

    public NoticeId draft(Follows follows, String... texts) {
        var notice = entry.enterByHand(UUID.randomUUID(), follows, clerk.get());
        for (var i = 0; i < texts.length; i++) {
            review.add(
                    notice,
                    null,
                    new ItemRevision((i + 1) + ".", texts[i], ItemKind.TASK, List.<UnitMention>of(), ItemDeadline.NONE),
                    clerk.get());
        }
        return notice;
    }

    /** Number, date and signer are there, and what nothing settles yet is a standing duty. @return the number */
    public String ready(NoticeId notice) {
        var number = COUNT.incrementAndGet() + "/TB-HĐND";
        var header = new NoticeHeader(
                number,
                LocalDate.of(2026, 10, 24),
                null,
                "Kết luận",
                "",
                "Trần Văn An",
                null,
                List.of(),
                List.of(),
                List.of());
        steps.reviseHeader(
                notice,
                version(notice),
                header,
                new MeetingDetails(MeetingKind.BRIEFING, "", null, List.of()),
                clerk.get());
        for (var item : items(notice)) {
            if (item.settlement() == null) {
                review.settleAsStanding(
                        item.id(), version("notice_item", item.id().value()), clerk.get());
            }
        }
        return number;
    }

    public void track(NoticeId notice) {
        steps.track(notice, version(notice), head.get());
    }

    public NoticeId noticeOf(TaskId task) {
        return jdbc.sql("select notice_id from task where id = ?")
                .param(task.value())
                .query((row, n) -> new NoticeId(row.getObject(1, UUID.class)))
                .single();
    }

    public List<ItemFacts> items(NoticeId notice) {
        return review.allFacts(notice);
    }

    public NoticeItemId item(NoticeId notice, int at) {
        return items(notice).get(at).id();
    }

    public long version(NoticeId notice) {
        return version("notice", notice.value());
    }

    public SampleTracking tracking() {
        return tracking;
    }

    private long version(String table, UUID id) {
        return jdbc.sql("select version from " + table + " where id = ?")
                .param(id)
                .query(Long.class)
                .single();
    }
}
