package vn.hdnd.tracker.task;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestComponent;
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
import vn.hdnd.tracker.organization.AreaLevel;
import vn.hdnd.tracker.organization.CommuneBodies;
import vn.hdnd.tracker.organization.HostBodies;
import vn.hdnd.tracker.organization.NewGroup;
import vn.hdnd.tracker.organization.NewUnit;
import vn.hdnd.tracker.organization.Organization;
import vn.hdnd.tracker.organization.RelativeLevel;
import vn.hdnd.tracker.organization.UnitKind;
import vn.hdnd.tracker.shared.AccountId;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.AssignmentId;
import vn.hdnd.tracker.shared.NoticeId;
import vn.hdnd.tracker.shared.NoticeItemId;
import vn.hdnd.tracker.shared.Role;
import vn.hdnd.tracker.shared.RoleHeld;
import vn.hdnd.tracker.shared.TaskId;
import vn.hdnd.tracker.shared.UnitGroupId;
import vn.hdnd.tracker.shared.UnitId;
import vn.hdnd.tracker.task.planning.TaskPlanning;

/** A small town with three communes, people in every role, and notices that go the real way into tracking. */
@TestComponent
public class SampleTown {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Organization organization;
    private final NoticeEntry entry;
    private final NoticeReview review;
    private final NoticeTracking tracking;
    private final TaskPlanning planning;
    private final JdbcClient jdbc;
    private final Clock clock;

    public final HostBodies host;
    public final UnitId legal;
    public final UnitId peoples;
    public final List<CommuneBodies> communes = new ArrayList<>();
    public final UnitGroupId councils;
    public final Actor clerk;
    public final Actor head;
    public final Actor committee;
    public final Actor observer;
    public final Actor admin;

    SampleTown(
            Organization organization,
            NoticeEntry entry,
            NoticeReview review,
            NoticeTracking tracking,
            TaskPlanning planning,
            JdbcClient jdbc,
            Clock clock) {
        this.organization = organization;
        this.entry = entry;
        this.review = review;
        this.tracking = tracking;
        this.planning = planning;
        this.jdbc = jdbc;
        this.clock = clock;
        host = organization.createHost("thị xã", "Sông Trà", AreaLevel.DISTRICT);
        legal = organization.createUnit(
                NewUnit.of(UnitKind.COUNCIL_COMMITTEE, host.area(), "BPC", "Ban Pháp chế HĐND thị xã", "Ban Pháp chế"));
        peoples = organization.createUnit(
                NewUnit.of(UnitKind.PEOPLES_COMMITTEE, host.area(), "UBND", "UBND thị xã Sông Trà", "UBND thị xã"));
        for (var name : List.of("An Thạnh", "Bến Gỗ", "Phước Lâm")) {
            communes.add(organization.createCommune("phường", name));
        }
        councils = organization.createGroup(NewGroup.byRule(
                "các xã, phường",
                RelativeLevel.COMMUNE,
                Set.of(UnitKind.STANDING_COMMITTEE, UnitKind.COUNCIL_COMMITTEE)));
        clerk = person("Lê Thu Hà", Role.CLERK, host.office());
        head = person("Nguyễn Minh Khôi", Role.OFFICE_HEAD, host.office());
        committee = person("Trần Văn An", Role.COMMITTEE, host.standingCommittee());
        observer = person("Phạm Thị Đào", Role.OBSERVER, host.standingCommittee());
        admin = person("Quản trị", Role.ADMIN, host.office());
    }

    /** An account that holds this role in this unit. */
    public Actor person(String name, Role role, UnitId unit) {
        var id = AccountId.next();
        var username = "person" + COUNT.incrementAndGet();
        jdbc.sql("insert into account (id, version, username, name, password_hash, created_at)"
                        + " values (?, 0, ?, ?, '', now())")
                .params(id.value(), username, name)
                .update();
        jdbc.sql("insert into account_role (account_id, role, unit_id) values (?, ?, ?)")
                .params(id.value(), role.name(), unit.value())
                .update();
        return new Actor(id, username, name, List.of(new RoleHeld(role, unit)));
    }

    public Actor officer(UnitId unit) {
        return person("Cán bộ", Role.UNIT_OFFICER, unit);
    }

    public UnitId ward(int index) {
        return communes.get(index).standingCommittee();
    }

    public NoticeId draft() {
        return entry.enterByHand(UUID.randomUUID(), clerk);
    }

    public NoticeItemId item(NoticeId notice, String text, List<UnitMention> units) {
        var content = new ItemRevision("1.", text, ItemKind.TASK, units, ItemDeadline.NONE);
        return review.add(notice, null, content, clerk);
    }

    public static UnitMention names(UnitId unit) {
        return new UnitMention(UnitMention.Part.LEAD, "…", null, null, null, unit, null);
    }

    public static UnitMention names(UnitGroupId group) {
        return new UnitMention(UnitMention.Part.LEAD, "các xã, phường", null, null, null, null, group);
    }

    /** The notice gets a number and a signer and goes into tracking. */
    public NoticeId track(NoticeId notice) {
        var number = COUNT.incrementAndGet() + "/TB-HĐND";
        var header = new NoticeHeader(
                number, LocalDate.of(2026, 10, 24), null, "", "", "Trần Văn An", null, List.of(), List.of(), List.of());
        var meeting = new MeetingDetails(MeetingKind.COMMITTEE_MEETING, "Phiên họp tháng 10", null, List.of());
        tracking.reviseHeader(notice, version(notice), header, meeting, clerk);
        tracking.submit(notice, version(notice), clerk);
        tracking.track(notice, version(notice), head);
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
                "Tổng hợp kết quả giải quyết kiến nghị của cử tri",
                "Các xã, phường tổng hợp kết quả",
                "Báo cáo tổng hợp",
                mode,
                List.of(targets),
                deadline,
                false,
                false,
                clerk.id());
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
        var task = planning.plan(item, UUID.randomUUID(), plan, clerk);
        track(notice);
        return task;
    }

    public AssignmentId assignment(TaskId task, UnitId unit) {
        return jdbc.sql("select id from assignment where task_id = ? and unit_id = ?")
                .params(task.value(), unit.value())
                .query((row, n) -> new AssignmentId(row.getObject(1, UUID.class)))
                .single();
    }
}
