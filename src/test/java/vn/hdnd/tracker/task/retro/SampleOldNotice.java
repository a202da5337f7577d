package vn.hdnd.tracker.task.retro;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
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
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.NoticeId;
import vn.hdnd.tracker.shared.TaskId;
import vn.hdnd.tracker.task.PastState;
import vn.hdnd.tracker.task.TaskMode;
import vn.hdnd.tracker.task.TaskPlan;
import vn.hdnd.tracker.task.TaskTarget;
import vn.hdnd.tracker.task.planning.TaskPlanning;

/** A notice of long ago, settled and with a header, for which past results are entered. */
public final class SampleOldNotice {

    private static final AtomicInteger COUNT = new AtomicInteger();

    public final NoticeId id;
    public final LocalDate issuedOn;
    public final String number = "8" + COUNT.incrementAndGet() + "/TB-HĐND";

    private final NoticeReview review;
    private final NoticeTracking tracking;
    private final TaskPlanning planning;
    private final OldNotices old;
    private final GridQueries queries;
    private final JdbcClient jdbc;
    private final Actor clerk;

    public SampleOldNotice(ApplicationContext context, LocalDate issuedOn, Actor clerk) {
        this.issuedOn = issuedOn;
        this.clerk = clerk;
        review = context.getBean(NoticeReview.class);
        tracking = context.getBean(NoticeTracking.class);
        planning = context.getBean(TaskPlanning.class);
        old = context.getBean(OldNotices.class);
        queries = context.getBean(GridQueries.class);
        jdbc = context.getBean(JdbcClient.class);
        id = context.getBean(NoticeEntry.class).enterByHand(UUID.randomUUID(), clerk);
        var header = new NoticeHeader(
                number, issuedOn, null, "Kết luận phiên họp", "", "Trần Văn An", null, List.of(), List.of(), List.of());
        var meeting = new MeetingDetails(MeetingKind.COMMITTEE_MEETING, "Phiên họp", null, List.of());
        tracking.reviseHeader(id, version(), header, meeting, clerk);
    }

    public TaskId task(String title, LocalDate deadline, TaskTarget... targets) {
        return task(title, deadline, false, targets);
    }

    public TaskId task(String title, LocalDate deadline, boolean committeeConfirms, TaskTarget... targets) {
        return task(title, new ItemDeadline(DeadlineKind.DATE, deadline, null), committeeConfirms, targets);
    }

    public TaskId recurring(String words, TaskTarget... targets) {
        return task("Báo cáo " + words, new ItemDeadline(DeadlineKind.RECURRING, null, words), false, targets);
    }

    private TaskId task(String title, ItemDeadline due, boolean committeeConfirms, TaskTarget... targets) {
        var item = review.add(
                id, null, new ItemRevision("1.", title + ".", ItemKind.TASK, List.of(), ItemDeadline.NONE), clerk);
        var plan = new TaskPlan(
                title, title + ".", null, TaskMode.EACH, List.of(targets), due, true, committeeConfirms, clerk.id());
        return planning.plan(item, UUID.randomUUID(), plan, clerk);
    }

    public SampleOldNotice chosen() {
        old.choose(id, clerk);
        return this;
    }

    public Grid grid() {
        return queries.grid(id, clerk);
    }

    public GridRow row(TaskId task, UUID unit) {
        return grid().row(task.value(), unit).orElseThrow();
    }

    public OldNotices.Outcome enter(TaskId task, UUID unit, PastState state, LocalDate day, Actor by) {
        return enter(task, unit, new Entry(state, day, "Đã có báo cáo", null), by);
    }

    public OldNotices.Outcome enter(TaskId task, UUID unit, Entry entry, Actor by) {
        var row = row(task, unit);
        return old.save(id, row, row.version(), entry, by);
    }

    public void track(Actor head) {
        tracking.track(id, version(), head);
    }

    public long version() {
        return jdbc.sql("select version from notice where id = ?")
                .param(id.value())
                .query(Long.class)
                .single();
    }
}
