package vn.hdnd.tracker.notice.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.hdnd.tracker.intake.NoticeReader;
import vn.hdnd.tracker.intake.ReadItem;
import vn.hdnd.tracker.notice.SampleNotices;
import vn.hdnd.tracker.shared.NoticeId;
import vn.hdnd.tracker.shared.NoticeItemId;
import vn.hdnd.tracker.support.SampleCouncil;
import vn.hdnd.tracker.support.Visit;
import vn.hdnd.tracker.support.WebTest;

/** A clerk writes a notice here first. */
@WebTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WritingPagesTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private NoticeReader reader;

    private SampleCouncil council;
    private SampleNotices notices;
    private Visit clerk;
    private Visit head;
    private NoticeId notice;

    @BeforeAll
    void found() {
        council = SampleCouncil.found(context);
        notices = new SampleNotices(context, council);
    }

    @BeforeEach
    void begin() {
        clerk = Visit.as(council.clerk(), context);
        head = Visit.as(council.head(), context);
        var opened = clerk.post(
                "/notices/new/by-hand",
                "submissionId",
                UUID.randomUUID().toString(),
                "meetingKind",
                "COMMITTEE_MEETING",
                "heldOn",
                "21/10/2026");
        notice = new NoticeId(
                UUID.fromString(opened.getResponse().getRedirectedUrl().replaceAll("/notices/([^/]+)/.*", "$1")));
    }

    @Test
    void it_begins_with_the_words_that_such_a_notice_has() {
        assertThat(clerk.get("/notices/" + notice + "/review"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Kết luận của Thường trực HĐND",
                        "tại phiên họp tháng 10 năm 2026",
                        "Ngày 21/10/2026, Thường trực HĐND",
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "/TB-HĐND",
                        "Nơi nhận:",
                        "- Lưu: VT.");
    }

    @Test
    void a_day_that_does_not_exist_opens_no_draft() {
        assertThat(clerk.post(
                        "/notices/new/by-hand",
                        "submissionId",
                        UUID.randomUUID().toString(),
                        "meetingKind",
                        "BRIEFING",
                        "heldOn",
                        "31/11/2026"))
                .hasStatus(422)
                .bodyText()
                .contains("31/11/2026", "role=\"alert\"");
    }

    @Test
    void typed_words_are_read_as_those_of_a_notice_that_comes_in() {
        add(null, 0, "Một số nhiệm vụ trọng tâm");
        var heading = notices.firstItem(notice);
        add(
                heading,
                1,
                "Giao Văn phòng HĐND và UBND thị xã rà soát các kiến nghị, báo cáo Thường trực HĐND trước ngày 15/11/2026.");
        var duty = notices.items(notice).get(1);

        assertThat(column(heading, "kind")).isEqualTo("HEADING");
        assertThat(column(duty, "kind")).isEqualTo("TASK");
        assertThat(column(duty, "deadline_on")).isEqualTo("2026-11-15");
        assertThat(leads(duty)).isNotEmpty();
        assertThat(column(duty, "path")).isEqualTo("1.a");
    }

    @Test
    void what_was_chosen_by_hand_stays_when_the_words_change() {
        add(null, 0, "Giao Văn phòng HĐND và UBND thị xã tổng hợp, báo cáo trước ngày 15/11/2026.");
        var item = notices.firstItem(notice);

        save(
                item,
                "Giao Văn phòng HĐND và UBND thị xã tổng hợp, báo cáo trước ngày 20/11/2026.",
                "REQUEST",
                "20/11/2026");
        assertThat(column(item, "kind")).isEqualTo("REQUEST");
        save(
                item,
                "Giao Văn phòng HĐND và UBND thị xã tổng hợp, báo cáo trước ngày 25/11/2026.",
                "REQUEST",
                "20/11/2026");

        assertThat(column(item, "kind")).isEqualTo("REQUEST");
        assertThat(column(item, "deadline_on")).isEqualTo("2026-11-20");
    }

    @Test
    void what_was_left_to_the_words_follows_them() {
        add(null, 0, "Giao Văn phòng HĐND và UBND thị xã tổng hợp, báo cáo trước ngày 15/11/2026.");
        var item = notices.firstItem(notice);
        save(item, "Giao Văn phòng HĐND và UBND thị xã tổng hợp, báo cáo trước ngày 15/11/2026.", "TASK", "20/11/2026");
        add(item, 0, "Ghi nhận kết quả đã đạt được.");
        var second = notices.items(notice).get(1);

        assertThat(column(second, "kind")).isEqualTo("RECOGNITION");
        assertThat(clerk.post(
                        "/notices/" + notice + "/items/" + second,
                        "version",
                        String.valueOf(notices.version(second)),
                        "text",
                        "Đề nghị UBND thị xã trả lời các kiến nghị trước ngày 30/11/2026.",
                        "kind",
                        "RECOGNITION"))
                .hasStatus3xxRedirection();
        assertThat(column(second, "kind")).isEqualTo("REQUEST");
        assertThat(column(second, "deadline_on")).isEqualTo("2026-11-30");
        assertThat(column(item, "deadline_on")).isEqualTo("2026-11-20");
    }

    @Test
    void adding_moving_and_deleting_number_the_items_anew() {
        add(null, 0, "Giao Văn phòng thứ nhất.");
        add(notices.items(notice).get(0), 0, "Giao Văn phòng thứ hai.");
        add(notices.items(notice).get(0), 0, "Giao Văn phòng chen vào giữa.");
        add(notices.items(notice).get(1), 1, "Rà soát các kiến nghị.");
        add(notices.items(notice).get(2), 1, "Tổng hợp các kiến nghị.");
        assertThat(labels()).containsExactly("1.", "2.", "a)", "b)", "3.");

        act(notices.items(notice).get(3), "up");
        act(notices.items(notice).get(0), "delete");
        assertThat(labels()).containsExactly("1.", "a)", "b)", "2.");
        assertThat(texts())
                .containsExactly(
                        "Giao Văn phòng chen vào giữa.",
                        "Tổng hợp các kiến nghị.",
                        "Rà soát các kiến nghị.",
                        "Giao Văn phòng thứ hai.");

        act(notices.items(notice).get(1), "out");
        assertThat(labels()).containsExactly("1.", "a)", "2.", "3.");
    }

    @Test
    void a_paragraph_may_go_without_a_number() {
        add(null, 0, "Giao Văn phòng thứ nhất.");
        assertThat(post(notices.firstItem(notice), 0, "Đoạn không đánh số.", "label", "¶"))
                .hasStatus3xxRedirection();
        add(notices.items(notice).get(1), 0, "Giao Văn phòng thứ hai.");

        assertThat(labels()).containsExactly("1.", "", "2.");
    }

    @Test
    void levels_without_a_label_of_their_own_are_refused() {
        add(null, 0, "Một.");
        for (var depth = 1; depth < 4; depth++) {
            add(notices.items(notice).get(depth - 1), depth, "Cấp " + depth + ".");
        }

        assertThat(labels()).containsExactly("1.", "a)", "-", "+");
        assertThat(post(notices.items(notice).get(3), 4, "Sâu quá.")).hasStatus(409);
    }

    @Test
    void saving_may_go_on_with_the_next_item() {
        add(null, 0, "Giao Văn phòng thứ nhất.");
        var item = notices.firstItem(notice);
        var next = post(item, 0, "Giao Văn phòng thứ hai.", "then", "add");

        assertThat(next.getResponse().getRedirectedUrl())
                .isEqualTo("/notices/" + notice + "/review?item="
                        + notices.items(notice).get(1) + "&add=true#item-new");
        assertThat(clerk.get(next.getResponse().getRedirectedUrl().replaceAll("#.*", "")))
                .hasStatusOk()
                .bodyText()
                .contains(">3.</option>", ">a)</option>");
    }

    @Test
    void it_is_read_back_from_its_word_file_as_it_was_written() {
        add(null, 0, "Một số nhiệm vụ trọng tâm");
        var heading = notices.firstItem(notice);
        for (var i = 0; i < 6; i++) {
            add(
                    notices.items(notice).get(i),
                    1,
                    "Giao Văn phòng HĐND và UBND thị xã rà soát nội dung số " + i + ", báo cáo trước ngày 15/11/2026.");
        }
        var file = clerk.get("/notices/" + notice + ".docx").getResponse().getContentAsByteArray();
        var read = reader.read(file, "du-thao.docx");

        assertThat(read.items().stream().map(ReadItem::label))
                .containsExactly("1.", "a)", "b)", "c)", "d)", "đ)", "e)");
        assertThat(read.items().stream().map(ReadItem::text)).containsExactlyElementsOf(texts());
        assertThat(read.items().stream().map(item -> item.kind().name()))
                .containsExactlyElementsOf(notices.items(notice).stream()
                        .map(item -> column(item, "kind"))
                        .toList());
        assertThat(heading).isNotNull();
    }

    @Test
    void it_is_issued_with_number_and_date_and_submitted_without() {
        add(null, 0, "Tăng cường giám sát.");
        var item = notices.firstItem(notice);
        act(item, "standing");
        jdbc.sql("update notice set signer = 'Nguyễn Văn Bình' where id = ?")
                .param(notice.value())
                .update();

        assertThat(clerk.post("/notices/" + notice + "/submit", "version", version()))
                .hasStatus3xxRedirection();
        assertThat(head.get("/notices/" + notice + "/tracking"))
                .hasStatusOk()
                .bodyText()
                .contains("Ban hành", "/notices/" + notice + "/issue")
                .doesNotContain("Đưa vào theo dõi");
        assertThat(issue("", "05/12/2026")).hasStatus(409);
        assertThat(issue("77/TB-HĐND", "31/11/2026")).hasStatus(409).bodyText().contains("77/TB-HĐND", "31/11/2026");
        assertThat(issue("77/TB-HĐND", "05/12/2026")).hasStatus3xxRedirection();
        assertThat(jdbc.sql("select status || ' ' || number || ' ' || issued_on from notice where id = ?")
                        .param(notice.value())
                        .query(String.class)
                        .single())
                .isEqualTo("TRACKED 77/TB-HĐND 2026-12-05");
    }

    @Test
    void a_notice_that_came_in_keeps_its_own_number() {
        var read = notices.read(SampleText.NOTICE);

        assertThat(head.post("/notices/" + read + "/issue", "version", "0", "number", "1/TB", "issuedOn", "05/12/2026"))
                .hasStatus(409);
    }

    private MvcTestResult issue(String number, String day) {
        return head.post("/notices/" + notice + "/issue", "version", version(), "number", number, "issuedOn", day);
    }

    private String version() {
        return String.valueOf(notices.version(notice));
    }

    private void add(@Nullable NoticeItemId after, int depth, String text) {
        assertThat(post(after, depth, text)).hasStatus3xxRedirection();
    }

    private MvcTestResult post(@Nullable NoticeItemId after, int depth, String text, String... more) {
        var fields = new ArrayList<>(List.of(
                "newItem",
                NoticeItemId.next().toString(),
                "depth",
                String.valueOf(depth),
                "text",
                text,
                "kind",
                "TASK"));
        if (after != null) {
            fields.addAll(List.of("after", after.toString()));
        }
        fields.addAll(List.of(more));
        return clerk.post("/notices/" + notice + "/items", fields.toArray(String[]::new));
    }

    private void save(NoticeItemId item, String text, String kind, String day) {
        assertThat(clerk.post(
                        "/notices/" + notice + "/items/" + item,
                        "version",
                        String.valueOf(notices.version(item)),
                        "text",
                        text,
                        "kind",
                        kind,
                        "deadlineKind",
                        "DATE",
                        "deadlineOn",
                        day))
                .hasStatus3xxRedirection();
    }

    private void act(NoticeItemId item, String act) {
        assertThat(clerk.post(
                        "/notices/" + notice + "/items/" + item + "/" + act,
                        "version",
                        String.valueOf(notices.version(item))))
                .hasStatus3xxRedirection();
    }

    private List<String> labels() {
        return all("coalesce(place_label, label)");
    }

    private List<String> texts() {
        return all("text");
    }

    private List<String> all(String column) {
        return jdbc.sql("select " + column + " from notice_item where notice_id = ? order by position")
                .param(notice.value())
                .query(String.class)
                .list();
    }

    private String column(NoticeItemId item, String column) {
        return jdbc.sql("select " + column + "::text from notice_item where id = ?")
                .param(item.value())
                .query(String.class)
                .single();
    }

    private List<String> leads(NoticeItemId item) {
        return jdbc.sql("select as_written from notice_item_unit where item_id = ? and role = 'LEAD'")
                .param(item.value())
                .query(String.class)
                .list();
    }
}
