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
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hdnd.tracker.intake.DeadlineKind;
import vn.hdnd.tracker.intake.ItemKind;
import vn.hdnd.tracker.shared.AccountId;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.NotFound;
import vn.hdnd.tracker.shared.NoticeId;
import vn.hdnd.tracker.shared.NoticeItemId;
import vn.hdnd.tracker.shared.Refused;
import vn.hdnd.tracker.shared.Role;
import vn.hdnd.tracker.shared.RoleHeld;
import vn.hdnd.tracker.shared.StaleVersion;
import vn.hdnd.tracker.shared.UnitId;

@SpringBootTest
class NoticeReviewTests {

    @Autowired
    private NoticeEntry entry;

    @Autowired
    private NoticeReview review;

    @Autowired
    private NoticeTracking tracking;

    @Autowired
    private JdbcClient jdbc;

    private Actor clerk;
    private Actor head;
    private NoticeId notice;
    private NoticeItemId first;
    private NoticeItemId second;

    @BeforeEach
    void a_draft_of_two_items() {
        clerk = person(Role.CLERK);
        head = person(Role.OFFICE_HEAD);
        notice = entry.enterByHand(UUID.randomUUID(), clerk);
        first = review.add(notice, null, duty("1.", "Giao Ban Pháp chế rà soát các nghị quyết."), clerk);
        second = review.add(notice, null, duty("2.", "Các xã, phường báo cáo kết quả."), clerk);
    }

    private Actor person(Role role) {
        var id = AccountId.next();
        jdbc.sql("insert into account (id, version, username, name, password_hash, search_text, created_at)"
                        + " values (?, 0, ?, 'Lê Thu Hà', '', '', now())")
                .params(id.value(), "a" + id.value().toString().substring(20))
                .update();
        return new Actor(id, "a", "Lê Thu Hà", List.of(new RoleHeld(role, UnitId.next())));
    }

    private static ItemRevision duty(String label, String text) {
        return new ItemRevision(label, text, ItemKind.TASK, List.of(), ItemDeadline.NONE);
    }

    private Map<String, Object> row(NoticeItemId id) {
        return jdbc.sql("select * from notice_item where id = ?")
                .param(id.value())
                .query()
                .singleRow();
    }

    private long version(NoticeItemId id) {
        return (long) row(id).get("version");
    }

    private long noticeVersion() {
        return jdbc.sql("select version from notice where id = ?")
                .param(notice.value())
                .query(Long.class)
                .single();
    }

    @Test
    void the_same_submission_makes_one_draft() {
        var submission = UUID.randomUUID();
        assertThat(entry.enterByHand(submission, clerk)).isEqualTo(entry.enterByHand(submission, clerk));
    }

    @Test
    void two_clerks_at_one_item_do_not_overwrite_each_other() {
        var seen = version(first);
        review.revise(first, seen, duty("1.", "Giao Ban Pháp chế rà soát toàn bộ nghị quyết."), clerk);
        assertThatThrownBy(() -> review.revise(first, seen, duty("1.", "Một bản khác."), head))
                .isInstanceOf(StaleVersion.class);
        assertThat(row(first)).containsEntry("text", "Giao Ban Pháp chế rà soát toàn bộ nghị quyết.");
    }

    @Test
    void a_shift_of_the_tree_does_not_disturb_an_edit_elsewhere() {
        var seen = version(second);
        review.split(first, version(first), "Giao Ban Pháp chế".length(), clerk);
        assertThat(row(second)).containsEntry("position", 2);
        review.revise(second, seen, duty("2.", "Các xã, phường báo cáo kết quả quý IV."), head);
        assertThat(row(second)).containsEntry("text", "Các xã, phường báo cáo kết quả quý IV.");
    }

    @Test
    void merging_undoes_a_split() {
        var rest = review.split(first, version(first), "Giao Ban Pháp chế".length(), clerk);
        assertThat(row(rest)).containsEntry("path", "2");
        assertThat(review.merge(rest, version(rest), clerk)).isEqualTo(first);
        assertThat(row(first)).containsEntry("text", "Giao Ban Pháp chế rà soát các nghị quyết.");
        assertThat(row(second)).containsEntry("position", 1).containsEntry("path", "2");
    }

    @Test
    void what_hangs_below_a_whole_hangs_below_its_second_half() {
        review.move(second, version(second), ItemMove.IN, clerk);
        var rest = review.split(first, version(first), "Giao Ban Pháp chế".length(), clerk);
        assertThat(row(second)).containsEntry("parent_id", rest.value()).containsEntry("position", 2);
        review.merge(rest, version(rest), clerk);
        assertThat(row(second)).containsEntry("parent_id", first.value()).containsEntry("position", 1);
    }

    @Test
    void settled_in_two_ways_a_merged_item_is_open_again() {
        review.settleAsStanding(first, version(first), clerk);
        review.settleAsNone(second, version(second), "Đã xong", clerk);
        review.merge(second, version(second), clerk);
        assertThat(row(first)).containsEntry("settlement", null);
    }

    @Test
    void settled_in_one_way_a_merged_item_stays_so() {
        review.settleAsStanding(first, version(first), clerk);
        review.settleAsStanding(second, version(second), clerk);
        review.merge(second, version(second), clerk);
        assertThat(row(first)).containsEntry("settlement", "STANDING");
    }

    @Test
    void an_item_goes_and_its_children_stay() {
        review.move(second, version(second), ItemMove.IN, clerk);
        assertThat(row(second)).containsEntry("path", "1.a").containsEntry("depth", 1);
        review.delete(first, version(first), clerk);
        assertThat(row(second)).containsEntry("path", "1").containsEntry("depth", 0);
    }

    @Test
    void an_item_without_tasks_is_settled_with_a_reason_only() {
        assertThatThrownBy(() -> review.settleAsNone(first, version(first), " ", clerk))
                .isInstanceOf(Refused.class);
        review.settleAsNone(first, version(first), "Đã thực hiện xong", clerk);
        assertThat(row(first))
                .containsEntry("settlement", "NONE")
                .containsEntry("settlement_reason", "Đã thực hiện xong");
        review.reopen(first, version(first), clerk);
        assertThat(row(first)).containsEntry("settlement", null);
    }

    @Test
    void an_item_that_no_longer_binds_is_unsettled_again() {
        review.settleAsStanding(first, version(first), clerk);
        review.revise(
                first,
                version(first),
                new ItemRevision("1.", "Ghi nhận.", ItemKind.RECOGNITION, List.of(), ItemDeadline.NONE),
                clerk);
        assertThat(row(first)).containsEntry("settlement", null);
    }

    @Test
    void drafts_are_the_offices() {
        var ward = person(Role.UNIT_OFFICER);
        assertThatThrownBy(() -> review.delete(first, version(first), ward)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> review.facts(first, ward)).isInstanceOf(NotFound.class);
    }

    @Test
    void nothing_is_tracked_before_everything_is_settled_and_described() {
        assertThatThrownBy(() -> tracking.submit(notice, noticeVersion(), clerk))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.messageKey()).isEqualTo("notice.refused.unsettled");
                    assertThat(refused.arguments()).containsExactly(2, "1, 2");
                });
        settleBoth();
        assertThatThrownBy(() -> tracking.submit(notice, noticeVersion(), clerk))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.messageKey())
                        .isEqualTo("notice.refused.headerIncomplete"));
    }

    @Test
    void the_clerk_submits_and_the_head_tracks() {
        settleBoth();
        describe("45/TB-HĐND");
        tracking.submit(notice, noticeVersion(), clerk);
        assertThatThrownBy(() -> review.settleAsStanding(first, version(first), clerk))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> tracking.track(notice, noticeVersion(), clerk)).isInstanceOf(Refused.class);
        tracking.handBack(notice, noticeVersion(), "Thiếu người ký", head);
        tracking.submit(notice, noticeVersion(), clerk);
        tracking.track(notice, noticeVersion(), head);
        assertThat(jdbc.sql("select status from notice where id = ?")
                        .param(notice.value())
                        .query(String.class)
                        .single())
                .isEqualTo("TRACKED");
    }

    @Test
    void a_number_is_used_once_a_year() {
        settleBoth();
        describe("46/TB-HĐND");
        tracking.submit(notice, noticeVersion(), clerk);
        tracking.track(notice, noticeVersion(), head);
        a_draft_of_two_items();
        settleBoth();
        describe("46/TB-HĐND");
        assertThatThrownBy(() -> tracking.submit(notice, noticeVersion(), clerk))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.messageKey())
                        .isEqualTo("notice.refused.numberTaken"));
    }

    private void settleBoth() {
        review.settleAsStanding(first, version(first), clerk);
        review.settleAsNone(second, version(second), "Đã có trong kế hoạch", clerk);
    }

    private void describe(String number) {
        tracking.reviseHeader(
                notice,
                noticeVersion(),
                new NoticeHeader(
                        number,
                        LocalDate.of(2022, 12, 5),
                        "Sông Trà",
                        "Kết luận tại hội nghị trực báo",
                        "",
                        "Phạm Quốc Thái",
                        "Phó Chủ tịch HĐND",
                        List.of("TM"),
                        List.of("TM. THƯỜNG TRỰC HĐND"),
                        List.of("Lưu: VT")),
                ReadDraft.EMPTY_MEETING,
                clerk);
    }

    @Test
    void only_a_date_has_a_day() {
        assertThatThrownBy(() -> new ItemDeadline(DeadlineKind.EVENT, LocalDate.of(2022, 12, 5), "sau kỳ họp"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
