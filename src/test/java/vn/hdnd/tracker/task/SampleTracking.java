package vn.hdnd.tracker.task;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hdnd.tracker.intake.DeadlineKind;
import vn.hdnd.tracker.intake.ItemKind;
import vn.hdnd.tracker.intake.MeetingKind;
import vn.hdnd.tracker.meeting.MeetingDetails;
import vn.hdnd.tracker.notice.ItemDeadline;
import vn.hdnd.tracker.notice.ItemRevision;
import vn.hdnd.tracker.notice.NoticeEntry;
import vn.hdnd.tracker.notice.NoticeHeader;
import vn.hdnd.tracker.notice.NoticeReview;
import vn.hdnd.tracker.notice.NoticeTracking;
import vn.hdnd.tracker.notice.UnitMention;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.AssignmentId;
import vn.hdnd.tracker.shared.NoticeId;
import vn.hdnd.tracker.shared.NoticeItemId;
import vn.hdnd.tracker.shared.TaskId;
import vn.hdnd.tracker.shared.UnitId;
import vn.hdnd.tracker.task.planning.TaskPlanning;

/** Notices that go the real way into tracking, for whatever council a test has founded. */
public class SampleTracking {

    /** Of the length that titles really have. */
    public static final String LONG_TITLE =
            "Tổng hợp kết quả giải quyết kiến nghị của cử tri trước và sau kỳ họp thường lệ giữa năm, nêu rõ nội dung đã"
                    + " giải quyết xong, nội dung đang giải quyết kèm lộ trình, nội dung còn tồn đọng và nguyên nhân, trách"
                    + " nhiệm của từng cơ quan, đơn vị; đề xuất biện pháp xử lý dứt điểm đối với các kiến nghị đã được trả lời"
                    + " nhiều lần nhưng cử tri tiếp tục kiến nghị";

    private static final AtomicInteger COUNT = new AtomicInteger(5_000);

    private final NoticeEntry entry;
    private final NoticeReview review;
    private final NoticeTracking tracking;
    private final TaskPlanning planning;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final Reminding reminding;
    private final Supplier<Actor> clerk;
    private final Supplier<Actor> head;

    /** The people are asked for when something is done, so that a council may be founded in between. */
    public SampleTracking(ApplicationContext context, Supplier<Actor> clerk, Supplier<Actor> head) {
        entry = context.getBean(NoticeEntry.class);
        review = context.getBean(NoticeReview.class);
        tracking = context.getBean(NoticeTracking.class);
        planning = context.getBean(TaskPlanning.class);
        jdbc = context.getBean(JdbcClient.class);
        clock = context.getBean(Clock.class);
        reminding = context.getBean(Reminding.class);
        this.clerk = clerk;
        this.head = head;
    }

    public NoticeId draft() {
        return entry.enterByHand(UUID.randomUUID(), clerk.get());
    }

    public NoticeItemId item(NoticeId notice, String text, List<UnitMention> units) {
        var content = new ItemRevision("1.", text, ItemKind.TASK, units, ItemDeadline.NONE);
        return review.add(notice, null, content, clerk.get());
    }

    /** The notice gets a number and a signer and goes into tracking. */
    public NoticeId track(NoticeId notice) {
        var number = COUNT.incrementAndGet() + "/TB-HĐND";
        var header = new NoticeHeader(
                number, LocalDate.of(2026, 10, 24), null, "", "", "Trần Văn An", null, List.of(), List.of(), List.of());
        var meeting = new MeetingDetails(MeetingKind.COMMITTEE_MEETING, "Phiên họp tháng 10", null, List.of());
        tracking.reviseHeader(notice, version(notice), header, meeting, clerk.get());
        tracking.submit(notice, version(notice), clerk.get());
        tracking.track(notice, version(notice), head.get());
        return notice;
    }

    private long version(NoticeId notice) {
        return jdbc.sql("select version from notice where id = ?")
                .param(notice.value())
                .query(Long.class)
                .single();
    }

    /** A plan with a deadline this many days from today. */
    public TaskPlan plan(TaskMode mode, int days, TaskTarget... targets) {
        var deadline = new ItemDeadline(DeadlineKind.DATE, LocalDate.now(clock).plusDays(days), "trong tháng 11");
        return new TaskPlan(
                LONG_TITLE,
                "Các xã, phường tổng hợp kết quả giải quyết kiến nghị của cử tri, hoàn thành trong tháng 11.",
                "Báo cáo tổng hợp",
                mode,
                List.of(targets),
                deadline,
                false,
                false,
                clerk.get().id());
    }

    /** A plan whose deadline these words leave open. */
    public TaskPlan plan(TaskMode mode, DeadlineKind kind, String words, TaskTarget... targets) {
        var like = plan(mode, 0, targets);
        return new TaskPlan(
                like.title(),
                like.quote(),
                like.deliverable(),
                mode,
                like.targets(),
                new ItemDeadline(kind, null, words),
                false,
                false,
                like.monitor());
    }

    public static TaskTarget lead(UnitId unit) {
        return new TaskTarget(unit, AssignmentRole.LEAD, null, null);
    }

    public static TaskTarget coordinator(UnitId unit) {
        return new TaskTarget(unit, AssignmentRole.COORDINATE, null, null);
    }

    /** One task of one item, in tracking. */
    public TaskId started(TaskPlan plan) {
        var notice = draft();
        var item = item(notice, "Các xã, phường tổng hợp kết quả, báo cáo Thường trực.", List.of());
        var task = planning.plan(item, UUID.randomUUID(), plan, clerk.get());
        track(notice);
        return task;
    }

    /** As many tasks of one notice, in tracking. */
    public List<TaskId> started(int count, TaskPlan plan) {
        var notice = draft();
        var tasks = Stream.generate(() -> item(notice, "Các xã, phường báo cáo Thường trực.", List.of()))
                .limit(count)
                .map(item -> planning.plan(item, UUID.randomUUID(), plan, clerk.get()))
                .toList();
        track(notice);
        return tasks;
    }

    public AssignmentId assignment(TaskId task, UnitId unit) {
        return jdbc.sql("select id from assignment where task_id = ? and unit_id = ?")
                .params(task.value(), unit.value())
                .query((row, n) -> new AssignmentId(row.getObject(1, UUID.class)))
                .single();
    }

    public String code(TaskId task) {
        return jdbc.sql("select code from task where id = ?")
                .param(task.value())
                .query(String.class)
                .single();
    }

    public long version(AssignmentId id) {
        return jdbc.sql("select version from assignment where id = ?")
                .param(id.value())
                .query(Long.class)
                .single();
    }

    /** Urges the unit of this part and tells in which batch. */
    public UUID urged(AssignmentId part, Actor by) {
        var batch = UUID.randomUUID();
        reminding.remind(part, new ReminderWords(batch, ReminderChannel.MESSAGE, "Đề nghị báo cáo", null, null), by);
        return batch;
    }
}
