package vn.hdnd.tracker.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hdnd.tracker.document.ItemLabels;
import vn.hdnd.tracker.intake.DeadlineKind;
import vn.hdnd.tracker.intake.ItemKind;
import vn.hdnd.tracker.intake.MeetingKind;
import vn.hdnd.tracker.meeting.MeetingDetails;
import vn.hdnd.tracker.meeting.MeetingPerson;
import vn.hdnd.tracker.notice.history.ReviewAct;
import vn.hdnd.tracker.notice.history.ReviewHistory;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.NoticeId;
import vn.hdnd.tracker.shared.NoticeItemId;
import vn.hdnd.tracker.shared.Refused;
import vn.hdnd.tracker.support.SampleCouncil;
import vn.hdnd.tracker.task.planning.TaskPlanning;

/** Every act of review can be undone, several steps back, and nobody's work is overwritten by it. */
@SpringBootTest
class NoticeUndoTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private NoticeReview review;

    @Autowired
    private NoticeTracking tracking;

    @Autowired
    private ReviewHistory history;

    @Autowired
    private ProposedSettling settling;

    @Autowired
    private TaskPlanning planning;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    private Actor clerk;
    private Actor head;
    private SampleNotices notices;
    private NoticeId notice;
    private NoticeItemId first;
    private NoticeItemId second;

    @BeforeEach
    void a_draft_of_three_items() {
        var council = SampleCouncil.found(context);
        clerk = council.clerk();
        head = council.head();
        notices = new SampleNotices(context, council);
        notice = notices.draft(
                "1. Giao Văn phòng rà soát các nghị quyết. Báo cáo kết quả trong quý IV.",
                "2. Các xã, phường tăng cường giám sát.",
                "3. Ban Pháp chế tăng cường thẩm tra.");
        first = notices.items(notice).get(0);
        second = notices.items(notice).get(1);
        transaction.executeWithoutResult(status -> history.forget(notice));
    }

    private List<Map<String, Object>> content() {
        return jdbc.sql("""
                select i.id, i.parent_id, i.position, i.depth, i.path, i.label, i.text, i.kind, i.settlement, i.settlement_reason,
                       i.deadline_kind, i.deadline_on, i.deadline_words, i.source::text,
                       (select string_agg(u.role || u.as_written, ',' order by u.seq) from notice_item_unit u where u.item_id = i.id) as units,
                       (select string_agg(t.title || t.submission_id, ',') from task t where t.notice_item_id = i.id) as tasks,
                       (select count(*) from task t join task_target g on g.task_id = t.id where t.notice_item_id = i.id) as targets
                from notice_item i where i.notice_id = ? order by i.position
                """).param(notice.value()).query().listOfRows();
    }

    private ReviewAct undo(Actor by) {
        var last = transaction.execute(status -> history.last(notice, by).orElseThrow());
        return review.undo(notice, last.id(), by).act();
    }

    private long version(NoticeItemId id) {
        return notices.version(id);
    }

    private static ItemRevision revision(String text) {
        return new ItemRevision(
                "1.", text, ItemKind.REQUEST, List.of(), new ItemDeadline(DeadlineKind.ONGOING, null, "thường xuyên"));
    }

    @Test
    void every_act_is_undone_step_by_step() {
        var acts = List.<Runnable>of(
                () -> review.revise(first, version(first), revision("Giao Văn phòng rà soát ngay. Báo cáo."), clerk),
                () -> review.settleAsStanding(second, version(second), clerk),
                () -> review.reopen(second, version(second), clerk),
                () -> review.settleAsNone(second, version(second), "Đã xong", clerk),
                () -> review.split(first, version(first), "Giao Văn phòng rà soát ngay. ".length(), clerk),
                () -> review.move(second, version(second), ItemMove.IN, clerk),
                () -> review.merge(second, version(second), clerk),
                () -> review.delete(first, version(first), clerk),
                () -> review.add(notice, null, revision("Nội dung thêm."), clerk),
                () -> settling.settle(notice, BulkSettling.STANDING, List.of(), "Định hướng chung", clerk));
        var before = new java.util.ArrayDeque<List<Map<String, Object>>>();
        for (var act : acts) {
            before.push(content());
            act.run();
            assertThat(content()).isNotEqualTo(before.peek());
        }

        while (!before.isEmpty()) {
            undo(clerk);
            assertThat(content()).isEqualTo(before.pop());
        }
        assertThatThrownBy(() -> review.undo(notice, UUID.randomUUID(), clerk))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.messageKey())
                        .isEqualTo("notice.refused.nothingToUndo"));
    }

    @Test
    void a_task_that_an_act_made_or_took_back_comes_and_goes_with_its_undo() {
        name(first);
        var open = content();
        var task = planning.plan(
                first, UUID.randomUUID(), planning.propose(first, clerk).plan(), clerk);
        var settled = content();
        planning.remove(task, planning.planned(task, clerk).version(), clerk);
        assertThat(content()).isEqualTo(open);

        assertThat(undo(clerk)).isEqualTo(ReviewAct.TASK_REMOVED);
        assertThat(content()).isEqualTo(settled);
        assertThat(undo(clerk)).isEqualTo(ReviewAct.TASK_MADE);
        assertThat(content()).isEqualTo(open);
    }

    @Test
    void an_edit_of_what_stands_around_the_items_is_undone() {
        notices.settle(notice);
        transaction.executeWithoutResult(status -> history.forget(notice));
        var before = header();
        var items = content();
        var seen = notices.version(notice);
        tracking.reviseHeader(
                notice,
                seen,
                new NoticeHeader(
                        "99/TB-HĐND",
                        LocalDate.of(2022, 12, 9),
                        "Sông Trà",
                        "Trích yếu khác",
                        "Lời kết",
                        "Người khác",
                        null,
                        List.of("TM"),
                        List.of("TM. THƯỜNG TRỰC"),
                        List.of("UBND thị xã", "Lưu: VT"),
                        List.of("HỘI ĐỒNG NHÂN DÂN"),
                        "Lời mở đầu",
                        ItemLabels.ROMAN,
                        List.of(new Signer("Trần Thị Bình", "Phó Chủ tịch", List.of("TM"), List.of("TM. UBMTTQ")))),
                new MeetingDetails(
                        MeetingKind.QUESTIONING,
                        "Phiên chất vấn",
                        LocalDate.of(2022, 12, 1),
                        List.of(new MeetingPerson(MeetingPerson.Part.CHAIR, "Nguyễn Kiên", "Chủ tịch HĐND"))),
                clerk);
        assertThat(header()).isNotEqualTo(before);
        assertThat(content()).isNotEqualTo(items);

        assertThat(undo(clerk)).isEqualTo(ReviewAct.HEADER);

        assertThat(header()).isEqualTo(before);
        assertThat(content()).isEqualTo(items);
        assertThat(notices.version(notice)).isGreaterThan(seen + 1);
    }

    @Test
    void a_header_that_a_colleague_has_edited_since_is_not_overwritten() {
        notices.settle(notice);
        var meeting = new MeetingDetails(MeetingKind.OTHER, "", null, List.of());
        tracking.reviseHeader(notice, notices.version(notice), titled("Của chuyên viên"), meeting, clerk);
        tracking.reviseHeader(notice, notices.version(notice), titled("Của lãnh đạo"), meeting, head);

        assertThatThrownBy(() -> undo(clerk))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.arguments())
                        .containsExactly(head.name()));
    }

    private static NoticeHeader titled(String summary) {
        return new NoticeHeader(null, null, null, summary, "", null, null, List.of(), List.of(), List.of());
    }

    private List<Map<String, Object>> header() {
        return jdbc.sql("""
                select (to_jsonb(n) - 'version')::text as notice, (to_jsonb(m) - 'version')::text as meeting,
                       (select string_agg(c.seq || c.text, ';' order by c.seq) from notice_recipient c where c.notice_id = n.id) as recipients,
                       (select string_agg(p::text, ';' order by p.seq) from meeting_person p where p.meeting_id = m.id) as people
                from notice n join meeting m on m.id = n.meeting_id where n.id = ?
                """).param(notice.value()).query().listOfRows();
    }

    @Test
    void what_is_put_back_is_newer_than_any_form_that_is_open() {
        var seen = version(first);
        review.settleAsStanding(first, seen, clerk);
        undo(clerk);

        assertThat(version(first)).isGreaterThan(seen + 1);
    }

    @Test
    void a_change_that_somebody_else_made_since_is_not_overwritten() {
        review.settleAsStanding(first, version(first), clerk);
        review.reopen(first, version(first), head);

        assertThatThrownBy(() -> undo(clerk)).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.messageKey()).isEqualTo("notice.refused.undoChangedBy");
            assertThat(refused.arguments()).containsExactly(head.name());
        });
    }

    @Test
    void what_somebody_else_did_elsewhere_stays() {
        review.settleAsStanding(first, version(first), clerk);
        review.settleAsStanding(second, version(second), head);

        assertThat(undo(clerk)).isEqualTo(ReviewAct.STANDING);

        assertThat(content()).extracting("settlement").containsExactly(null, "STANDING", null);
    }

    @Test
    void a_change_that_no_act_made_is_not_overwritten_either() {
        review.settleAsStanding(first, version(first), clerk);
        jdbc.sql("update notice_item set text = 'Khác' where id = ?")
                .param(first.value())
                .update();

        assertThatThrownBy(() -> undo(clerk)).isInstanceOf(Refused.class);
    }

    @Test
    void saving_while_somebody_types_is_one_act() {
        var open = content();
        review.revise(first, version(first), revision("Giao"), clerk);
        review.revise(first, version(first), revision("Giao Văn phòng"), clerk);
        review.revise(first, version(first), revision("Giao Văn phòng tổng hợp"), clerk);

        undo(clerk);

        assertThat(content()).isEqualTo(open);
    }

    @Test
    void a_second_click_undoes_no_second_act() {
        review.settleAsStanding(first, version(first), clerk);
        review.settleAsStanding(second, version(second), clerk);
        var last = transaction
                .execute(status -> history.last(notice, clerk).orElseThrow())
                .id();
        review.undo(notice, last, clerk);

        assertThatThrownBy(() -> review.undo(notice, last, clerk))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.messageKey())
                        .isEqualTo("notice.refused.undoneAlready"));
    }

    @Test
    void nothing_is_undone_once_the_notice_is_submitted() {
        notices.settle(notice);
        tracking.submit(notice, notices.version(notice), clerk);
        var last = transaction.execute(status -> history.last(notice, clerk));

        assertThat(last).isEmpty();
        assertThatThrownBy(() -> review.undo(notice, UUID.randomUUID(), clerk)).isInstanceOf(Refused.class);
    }

    @Test
    void many_items_are_settled_in_one_act_and_only_those_that_are_open() {
        review.settleAsNone(second, version(second), "Đã xong", clerk);

        assertThat(settling.settle(notice, BulkSettling.STANDING, List.of(), "Định hướng chung", clerk))
                .isEqualTo(new ProposedSettling.Outcome(1, 0));

        assertThat(content()).extracting("settlement").containsExactly(null, "NONE", "STANDING");
    }

    @Test
    void tasks_are_made_as_proposed_where_somebody_leads() {
        name(first);
        review.revise(
                second,
                version(second),
                new ItemRevision(
                        "2.",
                        "Báo cáo kết quả trước ngày 15/12/2026.",
                        ItemKind.TASK,
                        List.of(),
                        new ItemDeadline(
                                DeadlineKind.DATE, java.time.LocalDate.of(2026, 12, 15), "trước ngày 15/12/2026")),
                clerk);

        assertThat(settling.settle(notice, BulkSettling.TASKS, List.of(), "Định hướng chung", clerk))
                .isEqualTo(new ProposedSettling.Outcome(1, 1));

        assertThat(content()).extracting("settlement").containsExactly("TASKS", null, null);
        undo(clerk);
        assertThat(content()).extracting("tasks").containsOnlyNulls();
    }

    @Test
    void chosen_items_are_settled_whatever_is_proposed() {
        assertThat(settling.settle(notice, BulkSettling.CHOSEN_NONE, List.of(first, second), "Định hướng chung", clerk))
                .isEqualTo(new ProposedSettling.Outcome(2, 0));
        assertThat(content()).extracting("settlement").containsExactly("NONE", "NONE", null);
    }

    private void name(NoticeItemId item) {
        var office = new UnitMention(UnitMention.Part.LEAD, "Văn phòng", null, null, null, council(), null);
        review.revise(
                item,
                version(item),
                new ItemRevision(
                        "1.",
                        "Giao Văn phòng tổng hợp, báo cáo Thường trực HĐND.",
                        ItemKind.TASK,
                        List.of(office),
                        ItemDeadline.NONE),
                clerk);
        transaction.executeWithoutResult(status -> history.forget(notice));
    }

    private vn.hdnd.tracker.shared.UnitId council() {
        return clerk.roles().get(0).unit();
    }
}
