package vn.hdnd.tracker.notice.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hdnd.tracker.notice.SampleNotices;
import vn.hdnd.tracker.shared.NoticeId;
import vn.hdnd.tracker.shared.NoticeItemId;
import vn.hdnd.tracker.support.SampleCouncil;
import vn.hdnd.tracker.support.Visit;
import vn.hdnd.tracker.support.WebTest;

/** Days counted from the day of issue or of the meeting move with it; days that words name or a person sets stay. */
@WebTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeadlineRecountTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    private SampleCouncil council;
    private SampleNotices notices;
    private Visit clerk;
    private Visit head;

    @BeforeAll
    void found() {
        council = SampleCouncil.found(context);
        notices = new SampleNotices(context, council);
    }

    @BeforeEach
    void sign_in() {
        clerk = Visit.as(council.clerk(), context);
        head = Visit.as(council.head(), context);
    }

    @Test
    void another_day_in_the_header_moves_what_is_counted_from_it_and_undo_moves_it_back() {
        var notice = notices.read("""
                HỘI ĐỒNG NHÂN DÂN
                THỊ XÃ SÔNG TRÀ
                Số: 145/TB-HĐND
                Sông Trà, ngày 05 tháng 12 năm 2022
                THÔNG BÁO
                Kết luận của Thường trực HĐND thị xã tại hội nghị trực báo
                Thường trực HĐND thị xã kết luận như sau:
                1. Giao Văn phòng rà soát, báo cáo trong 10 ngày kể từ ngày ban hành thông báo này.
                2. Giao Văn phòng tổng hợp, báo cáo trong 05 ngày làm việc kể từ ngày ban hành thông báo này.
                3. Giao Văn phòng báo cáo trước ngày 20/12/2022.
                """);
        var items = notices.items(notice);
        assertThat(limit(items.get(0))).isEqualTo("2022-12-15 ISSUED 2022-12-05 10 DAYS");
        plan(items.get(0), "15/12/2022", "trong 10 ngày kể từ ngày ban hành thông báo này");
        assertThat(taskLimit(items.get(0))).isEqualTo(limit(items.get(0)));
        var named = limit(items.get(2));
        setByHand(notice, items.get(1), "30/12/2022");

        header(notice, "07/12/2022");

        assertThat(limit(items.get(0))).isEqualTo("2022-12-17 ISSUED 2022-12-07 10 DAYS");
        assertThat(taskLimit(items.get(0))).isEqualTo(limit(items.get(0)));
        assertThat(limit(items.get(1))).isEqualTo("2022-12-30");
        assertThat(limit(items.get(2))).isEqualTo(named);

        clerk.post("/notices/" + notice + "/review/undo", "act", act(notice));
        assertThat(limit(items.get(0))).isEqualTo("2022-12-15 ISSUED 2022-12-05 10 DAYS");
        assertThat(taskLimit(items.get(0))).isEqualTo(limit(items.get(0)));
    }

    @Test
    void another_day_of_the_meeting_moves_what_is_counted_from_it_alone_and_says_how_many() {
        var notice = notices.read("""
                HỘI ĐỒNG NHÂN DÂN
                THỊ XÃ SÔNG TRÀ
                Số: 146/TB-HĐND
                Sông Trà, ngày 05 tháng 12 năm 2022
                THÔNG BÁO
                Kết luận của Thường trực HĐND thị xã tại hội nghị trực báo
                Ngày 02/12/2022, Thường trực HĐND thị xã tổ chức hội nghị trực báo.
                Thường trực HĐND thị xã kết luận như sau:
                1. Giao Văn phòng rà soát, báo cáo trong 15 ngày kể từ ngày họp.
                2. Giao Văn phòng tổng hợp, báo cáo trong 05 ngày làm việc sau hội nghị.
                3. Giao Văn phòng báo cáo trong 10 ngày kể từ ngày ban hành thông báo này.
                4. Giao Văn phòng theo dõi, báo cáo trong 20 ngày kể từ ngày họp.
                """);
        var items = notices.items(notice);
        assertThat(limit(items.get(0))).isEqualTo("2022-12-17 HELD 2022-12-02 15 DAYS");
        assertThat(limit(items.get(1))).isEqualTo("2022-12-09 HELD 2022-12-02 5 WORKING_DAYS");
        var ofIssue = limit(items.get(2));
        assertThat(ofIssue).isEqualTo("2022-12-15 ISSUED 2022-12-05 10 DAYS");
        plan(items.get(0), "17/12/2022", "trong 15 ngày kể từ ngày họp");
        setByHand(notice, items.get(3), "30/12/2022");

        header(notice, "05/12/2022", "06/12/2022");

        assertThat(limit(items.get(0))).isEqualTo("2022-12-21 HELD 2022-12-06 15 DAYS");
        assertThat(taskLimit(items.get(0))).isEqualTo(limit(items.get(0)));
        assertThat(limit(items.get(1))).isEqualTo("2022-12-13 HELD 2022-12-06 5 WORKING_DAYS");
        assertThat(limit(items.get(2))).isEqualTo(ofIssue);
        assertThat(limit(items.get(3))).isEqualTo("2022-12-30");
        assertThat(clerk.get("/notices/" + notice + "/review")).bodyText().contains("2 thời hạn được tính lại");

        clerk.post("/notices/" + notice + "/review/undo", "act", act(notice));
        assertThat(limit(items.get(0))).isEqualTo("2022-12-17 HELD 2022-12-02 15 DAYS");
        assertThat(taskLimit(items.get(0))).isEqualTo(limit(items.get(0)));
        assertThat(limit(items.get(1))).isEqualTo("2022-12-09 HELD 2022-12-02 5 WORKING_DAYS");

        header(notice, "07/12/2022", "02/12/2022");
        assertThat(limit(items.get(0))).isEqualTo("2022-12-17 HELD 2022-12-02 15 DAYS");
        assertThat(limit(items.get(2))).isEqualTo("2022-12-17 ISSUED 2022-12-07 10 DAYS");
    }

    @Test
    void what_waits_for_the_day_of_the_meeting_is_counted_when_that_is_known_and_waits_again_without_it() {
        var notice = notices.read("""
                HỘI ĐỒNG NHÂN DÂN
                THỊ XÃ SÔNG TRÀ
                Số: 147/TB-HĐND
                Sông Trà, ngày 05 tháng 12 năm 2022
                THÔNG BÁO
                Kết luận của Thường trực HĐND thị xã tại hội nghị trực báo
                Thường trực HĐND thị xã kết luận như sau:
                1. Giao Văn phòng rà soát, báo cáo trong 15 ngày kể từ ngày họp.
                """);
        var item = notices.firstItem(notice);
        assertThat(limit(item)).isEmpty();

        header(notice, "05/12/2022", "02/12/2022");
        assertThat(limit(item)).isEqualTo("2022-12-17 HELD 2022-12-02 15 DAYS");
        assertThat(clerk.get("/notices/" + notice + "/review")).bodyText().contains("1 thời hạn được tính lại");

        header(notice, "05/12/2022", "");
        assertThat(limit(item)).isEmpty();
        assertThat(words(item)).isEqualTo("trong 15 ngày kể từ ngày họp");
        assertThat(clerk.get("/notices/" + notice + "/review")).bodyText().contains("1 thời hạn được tính lại");

        header(notice, "06/12/2022", "");
        assertThat(limit(item)).isEmpty();
        assertThat(clerk.get("/notices/" + notice + "/review"))
                .bodyText()
                .contains("Đã lưu thông tin văn bản.")
                .doesNotContain("được tính lại");
    }

    @Test
    void a_notice_written_here_is_counted_when_it_is_issued_and_the_task_shows_how() {
        var opened = clerk.post(
                "/notices/new/by-hand",
                "submissionId",
                UUID.randomUUID().toString(),
                "meetingKind",
                "COMMITTEE_MEETING",
                "heldOn",
                "21/10/2026");
        var notice = new NoticeId(
                UUID.fromString(opened.getResponse().getRedirectedUrl().replaceAll("/notices/([^/]+)/.*", "$1")));
        clerk.post(
                "/notices/" + notice + "/items",
                "newItem",
                NoticeItemId.next().toString(),
                "depth",
                "0",
                "text",
                "Giao Văn phòng rà soát, báo cáo trong 10 ngày kể từ ngày ban hành thông báo này.",
                "kind",
                "TASK");
        var item = notices.firstItem(notice);
        assertThat(limit(item)).isEmpty();
        plan(item, "", words(item));
        jdbc.sql("update notice set signer = 'Nguyễn Văn Bình' where id = ?")
                .param(notice.value())
                .update();

        assertThat(head.post(
                        "/notices/" + notice + "/issue",
                        "version",
                        "" + notices.version(notice),
                        "number",
                        "178/TB-HĐND",
                        "issuedOn",
                        "05/12/2026"))
                .hasStatus3xxRedirection();

        assertThat(limit(item)).isEqualTo("2026-12-15 ISSUED 2026-12-05 10 DAYS");
        assertThat(taskLimit(item)).isEqualTo(limit(item));
        var rule = "tính từ ngày ban hành 05/12/2026, 10 ngày";
        assertThat(head.get("/tasks/{code}", one("code", "task", item)))
                .bodyText()
                .contains("15/12/2026", rule);
        var part = jdbc.sql(
                        "select a.id::text from assignment a join task t on t.id = a.task_id where t.notice_item_id = ?")
                .param(item.value())
                .query(String.class)
                .single();
        assertThat(head.get("/assignments/{id}", part)).bodyText().contains("15/12/2026", rule);
    }

    private void plan(NoticeItemId item, String day, String words) {
        var office = council.clerk().roles().get(0).unit();
        assertThat(clerk.post(
                        "/tasks/planned/of-item/" + item,
                        "submissionId",
                        UUID.randomUUID().toString(),
                        "title",
                        "Rà soát, báo cáo",
                        "quote",
                        "Giao Văn phòng rà soát, báo cáo",
                        "leads",
                        "u:" + office,
                        "mode",
                        "JOINT",
                        "deadlineKind",
                        "DATE",
                        "deadlineOn",
                        day,
                        "deadlineWords",
                        words))
                .hasStatus3xxRedirection();
    }

    private void setByHand(NoticeId notice, NoticeItemId item, String day) {
        assertThat(clerk.post(
                        "/notices/" + notice + "/items/" + item,
                        "version",
                        "" + notices.version(item),
                        "label",
                        "2.",
                        "text",
                        "Giao Văn phòng tổng hợp, báo cáo trong 05 ngày làm việc kể từ ngày ban hành thông báo này.",
                        "kind",
                        "TASK",
                        "deadlineKind",
                        "DATE",
                        "deadlineOn",
                        day,
                        "deadlineWords",
                        words(item)))
                .hasStatus3xxRedirection();
    }

    private void header(NoticeId notice, String day) {
        header(notice, day, "");
    }

    private void header(NoticeId notice, String day, String held) {
        assertThat(clerk.post(
                        "/notices/" + notice + "/review/header",
                        "version",
                        "" + notices.version(notice),
                        "meetingKind",
                        "BRIEFING",
                        "number",
                        "145/TB-HĐND",
                        "issuePlace",
                        "Sông Trà",
                        "issuedOn",
                        day,
                        "heldOn",
                        held))
                .hasStatus3xxRedirection();
    }

    private String act(NoticeId notice) {
        return jdbc.sql("select id::text from notice_undo where notice_id = ? order by id desc limit 1")
                .param(notice.value())
                .query(String.class)
                .single();
    }

    private String words(NoticeItemId item) {
        return jdbc.sql("select deadline_words from notice_item where id = ?")
                .param(item.value())
                .query(String.class)
                .single();
    }

    private String limit(NoticeItemId item) {
        return jdbc.sql("select concat_ws(' ', deadline_on, deadline_rule) from notice_item where id = ?")
                .param(item.value())
                .query(String.class)
                .single();
    }

    private String taskLimit(NoticeItemId item) {
        return one("concat_ws(' ', deadline_on, deadline_rule)", "task", item);
    }

    private String one(String column, String table, NoticeItemId item) {
        return jdbc.sql("select " + column + " from " + table + " where notice_item_id = ?")
                .param(item.value())
                .query(String.class)
                .single();
    }
}
