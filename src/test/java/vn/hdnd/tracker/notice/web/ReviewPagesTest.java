package vn.hdnd.tracker.notice.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import vn.hdnd.tracker.notice.SampleNotices;
import vn.hdnd.tracker.shared.NoticeId;
import vn.hdnd.tracker.shared.NoticeItemId;
import vn.hdnd.tracker.support.SampleCouncil;
import vn.hdnd.tracker.support.StatementCounter;
import vn.hdnd.tracker.support.Visit;
import vn.hdnd.tracker.support.WebTest;

@WebTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReviewPagesTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private StatementCounter counter;

    private SampleCouncil council;
    private SampleNotices notices;
    private Visit clerk;
    private Visit head;
    private NoticeId notice;
    private NoticeItemId first;
    private NoticeItemId second;

    @BeforeAll
    void found() {
        council = SampleCouncil.found(context);
    }

    @BeforeEach
    void a_draft_of_two_items() {
        notices = new SampleNotices(context, council);
        clerk = Visit.as(council.clerk(), context);
        head = Visit.as(council.head(), context);
        notice = notices.draft(
                "1. Giao Ban Pháp chế rà soát các nghị quyết. Báo cáo kết quả trong quý IV.",
                "2. Các xã, phường tăng cường giám sát.");
        first = notices.items(notice).get(0);
        second = notices.items(notice).get(1);
    }

    private String item(NoticeItemId id) {
        return "/notices/" + notice + "/items/" + id;
    }

    private MvcTestResult save(Visit by, NoticeItemId id, long version, String text, String... more) {
        return by.post(
                item(id),
                Stream.concat(
                                Stream.of("version", "" + version, "label", "1.", "text", text, "kind", "TASK"),
                                Stream.of(more))
                        .toArray(String[]::new));
    }

    private MvcTestResult act(NoticeItemId id, String act, String... more) {
        return clerk.post(
                item(id) + "/" + act,
                Stream.concat(Stream.of("version", "" + notices.version(id)), Stream.of(more))
                        .toArray(String[]::new));
    }

    private Object column(NoticeItemId id, String column) {
        return jdbc.sql("select " + column + " from notice_item where id = ?")
                .param(id.value())
                .query()
                .singleRow()
                .get(column);
    }

    @Test
    void the_open_item_has_an_editor_and_the_others_a_way_to_it() {
        assertThat(clerk.get("/notices/" + notice + "/review?item=" + first))
                .hasStatusOk()
                .bodyText()
                .contains("action=\"" + item(first) + "\"", "2 nội dung cần xử lý", "review?item=" + second)
                .doesNotContain("action=\"" + item(second) + "\"");
    }

    @Test
    void an_item_is_saved_by_itself() {
        assertThat(save(
                        clerk,
                        first,
                        0,
                        "  Giao Ban Pháp chế\u0000 rà soát. ",
                        "deadlineKind",
                        "DATE",
                        "deadlineOn",
                        "30/11/2026"))
                .hasStatus3xxRedirection();
        assertThat(column(first, "text")).isEqualTo("Giao Ban Pháp chế rà soát.");
        assertThat(column(first, "deadline_on")).hasToString("2026-11-30");
        assertThat(column(second, "version")).isEqualTo(0L);
    }

    @Test
    void an_impossible_date_is_refused_and_the_rest_of_the_form_stays() {
        assertThat(save(clerk, first, 0, "Bản đợi lưu", "deadlineKind", "DATE", "deadlineOn", "31/11/2026"))
                .hasStatus(422)
                .bodyText()
                .contains("Bản đợi lưu", "31/11/2026", "Ngày phải viết theo dạng");
        assertThat(column(first, "version")).isEqualTo(0L);
    }

    @Test
    void a_kind_that_is_none_is_refused_without_a_fault() {
        assertThat(save(clerk, first, 0, "Nội dung", "deadlineKind", "SOMEDAY")).hasStatus(422);
        assertThat(save(clerk, first, 0, "")).hasStatus(422).bodyText().contains("Hãy nhập nội dung.");
        assertThat(clerk.post(item(first), "version", "x")).hasStatus(422);
    }

    @Test
    void a_stale_form_shows_both_versions_and_can_be_sent_again() {
        save(head, first, 0, "Bản của lãnh đạo");

        assertThat(save(clerk, first, 0, "Bản của chuyên viên"))
                .hasStatus(409)
                .bodyText()
                .contains("Bản của lãnh đạo", "Bản của chuyên viên", "name=\"version\" value=\"1\"");
        assertThat(column(first, "text")).isEqualTo("Bản của lãnh đạo");
        assertThat(save(clerk, first, 1, "Bản của chuyên viên")).hasStatus3xxRedirection();
    }

    @Test
    void of_two_clerks_at_the_same_moment_one_is_told() {
        var statuses = Stream.of(clerk, head)
                .map(by -> CompletableFuture.supplyAsync(() ->
                        save(by, first, 0, "Bản " + by.hashCode()).getResponse().getStatus()))
                .toList()
                .stream()
                .map(CompletableFuture::join);

        assertThat(statuses).containsExactlyInAnyOrder(302, 409);
        assertThat(column(first, "version")).isEqualTo(1L);
    }

    @Test
    void settling_leads_to_the_next_unsettled_item() {
        assertThat(act(first, "standing"))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl("/notices/" + notice + "/review?item=" + second + "#item-" + second);
        assertThat(column(first, "settlement")).isEqualTo("STANDING");
    }

    @Test
    void a_script_gets_the_two_rows_and_the_bar() {
        var result = clerk.sendWithToken(MockMvcRequestBuilders.post(item(first) + "/standing")
                .header("HX-Request", "true")
                .param("version", "0"));

        assertThat(result)
                .hasStatusOk()
                .bodyText()
                .contains("id=\"item-" + first, "id=\"item-" + second, "id=\"bar\"", "1 chưa xử lý")
                .doesNotContain("<html", "id=\"tree\"");
    }

    @Test
    void no_task_arises_only_with_a_reason() {
        assertThat(act(first, "none", "reason", "  ")).hasStatus(409).bodyText().contains("Cần nêu lý do.");
        assertThat(act(first, "none", "usual", "Đã giao bằng văn bản khác")).hasStatus3xxRedirection();
        assertThat(column(first, "settlement_reason")).isEqualTo("Đã giao bằng văn bản khác");
        assertThat(act(first, "reopen")).hasStatus3xxRedirection();
        assertThat(column(first, "settlement")).isNull();
    }

    @Test
    void the_shape_of_the_tree_is_changed_step_by_step() {
        var at = "Giao Ban Pháp chế rà soát các nghị quyết. ".length();
        assertThat(act(first, "split", "at", "" + at)).hasStatus3xxRedirection();
        var rest = notices.items(notice).get(1);
        assertThat(column(rest, "text")).isEqualTo("Báo cáo kết quả trong quý IV.");
        assertThat(act(rest, "in")).hasStatus3xxRedirection();
        assertThat(column(rest, "path")).isEqualTo("1.a");
        assertThat(act(rest, "merge")).hasStatus3xxRedirection();
        assertThat(act(first, "up")).hasStatus(409).bodyText().contains("Không chuyển được theo hướng này.");
        assertThat(act(second, "delete")).hasStatus3xxRedirection();
        assertThat(notices.items(notice)).containsExactly(first);
    }

    @Test
    void an_added_item_stands_behind_the_other_and_is_added_once() {
        String[] form = {
            "newItem", NoticeItemId.next().toString(), "after", first.toString(), "text", "Nội dung mới", "kind", "TASK"
        };
        clerk.post("/notices/" + notice + "/items", form);
        clerk.post("/notices/" + notice + "/items", form);

        assertThat(notices.items(notice)).hasSize(3).element(1).hasToString(form[1]);
    }

    @Test
    void what_somebody_else_removed_is_said_to_be_gone() {
        var version = notices.version(second);
        act(second, "delete");

        assertThat(clerk.post(item(second) + "/standing", "version", "" + version))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl("/notices/" + notice + "/review");
    }

    @Test
    void an_item_is_reached_through_its_own_notice_only() {
        var other = notices.draft("1. Nội dung khác.");

        assertThat(clerk.post("/notices/" + other + "/items/" + first + "/standing", "version", "0"))
                .hasStatus(404);
        assertThat(column(first, "settlement")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "00000000-0000-0000-0000-000000000000", "%00", "1' or '1'='1"})
    void any_other_address_is_no_notice(String id) {
        assertThat(clerk.get("/notices/{id}/review", id).getResponse().getStatus())
                .isIn(400, 404);
        assertThat(clerk.get("/notices/{id}", id).getResponse().getStatus()).isIn(400, 404);
        assertThat(clerk.get("/notices/" + notice + "/review?item={id}", id)
                        .getResponse()
                        .getStatus())
                .isIn(200, 400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"u:x", "u:", "g:00000000-0000-0000-0000-000000000000", "w:ai đó", "z"})
    void a_unit_that_is_none_is_refused(String token) {
        assertThat(save(clerk, first, 0, "Nội dung", "leads", token)).hasStatus(409);
        assertThat(column(first, "version")).isEqualTo(0L);
    }

    @Test
    void the_header_is_edited_with_dates_as_people_write_them() {
        var address = "/notices/" + notice + "/review/header";
        var version = "" + notices.version(notice);

        assertThat(clerk.post(
                        address,
                        "version",
                        version,
                        "meetingKind",
                        "BRIEFING",
                        "issuedOn",
                        "5/12/22",
                        "number",
                        "45/TB-HĐND",
                        "signer",
                        "Trần Duy Khánh",
                        "recipients",
                        "UBND thị xã\n\nLưu: VT",
                        "chairs",
                        "Nguyễn Kiên - Chủ tịch HĐND"))
                .hasStatus3xxRedirection();
        assertThat(clerk.get("/notices/" + notice))
                .bodyText()
                .contains("45/TB-HĐND", "05/12/2022", "- Lưu: VT.", "Nguyễn Kiên - Chủ tịch HĐND");
        assertThat(clerk.post(address, "version", version, "meetingKind", "OTHER", "number", "46/TB-HĐND"))
                .hasStatus(409)
                .bodyText()
                .contains("45/TB-HĐND", "46/TB-HĐND");
        assertThat(clerk.post(address, "version", version, "meetingKind", "OTHER", "issuedOn", "30/02/2022"))
                .hasStatus(422)
                .bodyText()
                .contains("30/02/2022");
    }

    @Test
    void others_sign_after_the_first_and_are_corrected_and_removed_in_the_header() {
        var page = "/notices/" + notice + "/review?header=true";
        assertThat(clerk.get(page)).bodyText().contains("Thêm người cùng ký", "name=\"others[0].name\"");

        sign(
                "signer",
                "Lê Văn An",
                "authorityLines",
                "TM. THƯỜNG TRỰC HĐND\nCHỦ TỊCH",
                "others[0].name",
                "Trần Thị Bình",
                "others[0].position",
                "Chủ tịch UBMTTQ",
                "others[0].capacities",
                "TM",
                "others[0].authorityLines",
                "TM. BAN THƯỜNG TRỰC UBMTTQ\nPHÓ CHỦ TỊCH");
        assertThat(clerk.get("/notices/" + notice))
                .bodyText()
                .containsSubsequence(
                        "TM. THƯỜNG TRỰC HĐND",
                        "Lê Văn An",
                        "TM. BAN THƯỜNG TRỰC UBMTTQ",
                        "PHÓ CHỦ TỊCH",
                        "Trần Thị Bình");
        assertThat(clerk.get(page))
                .bodyText()
                .contains("value=\"Chủ tịch UBMTTQ\"", "others[0].removed", "name=\"others[1].name\"")
                .doesNotContain("others[1].removed");

        sign(
                "signer",
                "Lê Văn An",
                "others[0].name",
                "Trần Thị Bình",
                "others[0].removed",
                "true",
                "others[1].name",
                "Phạm Văn Cường");
        assertThat(clerk.get("/notices/" + notice))
                .bodyText()
                .contains("Phạm Văn Cường")
                .doesNotContain("Trần Thị Bình");

        sign("signer", " ", "others[0].name", "Phạm Văn Cường", "others[0].authorityLines", "CHỦ TỊCH");
        assertThat(ofNotice("signer")).isEqualTo("Phạm Văn Cường");
        assertThat(ofNotice("other_signers")).isEqualTo("[]");
    }

    @Test
    void those_who_sign_are_kept_as_typed_when_a_header_cannot_be_saved() {
        var address = "/notices/" + notice + "/review/header";
        var seen = "" + notices.version(notice);
        sign("signer", "Lê Văn An", "others[0].name", "Trần Thị Bình");

        assertThat(clerk.post(
                        address,
                        "version",
                        seen,
                        "meetingKind",
                        "OTHER",
                        "signer",
                        "Lê Văn An",
                        "others[0].name",
                        "Phạm Văn Cường",
                        "others[0].capacities",
                        "KT"))
                .hasStatus(409)
                .bodyText()
                .contains("Những người cùng ký", "Trần Thị Bình", "value=\"Phạm Văn Cường\"");
        assertThat(clerk.post(address, "version", seen, "meetingKind", "OTHER", "others[0].name", "x".repeat(201)))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"others[0].name-err\"", "tối đa 200 ký tự");
        assertThat(ofNotice("other_signers")).contains("Trần Thị Bình");
    }

    private void sign(String... fields) {
        var all = new ArrayList<>(List.of("version", "" + notices.version(notice), "meetingKind", "JOINT_CONFERENCE"));
        all.addAll(List.of(fields));
        assertThat(clerk.post("/notices/" + notice + "/review/header", all.toArray(String[]::new)))
                .hasStatus3xxRedirection();
    }

    private String ofNotice(String column) {
        return jdbc.sql("select " + column + " from notice where id = ?")
                .param(notice.value())
                .query(String.class)
                .single();
    }

    @Test
    void a_read_notice_shows_its_source_and_what_is_lost() {
        var read = notices.read(SampleText.NOTICE);
        var page = "/notices/" + read + "/review";
        assertThat(clerk.get(page))
                .bodyText()
                .contains("source-text", "2 cảnh báo")
                .doesNotContain("as-lost");

        var item = notices.firstItem(read);
        clerk.post("/notices/" + read + "/items/" + item + "/delete", "version", "" + notices.version(item));

        assertThat(clerk.get(page)).bodyText().contains("as-lost");
    }

    @Test
    void what_is_proposed_is_accepted_by_one_click_and_undone_by_another() {
        assertThat(act(second, "accept"))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl("/notices/" + notice + "/review?item=" + first + "#item-" + first);
        assertThat(column(second, "settlement")).isEqualTo("STANDING");
        assertThat(act(second, "accept")).hasStatus3xxRedirection();

        var page = clerk.get("/notices/" + notice + "/review");
        assertThat(page).bodyText().contains("Hoàn tác: ghi thường xuyên mục 2");
        var shown = clerk.post("/notices/" + notice + "/review/undo", "act", lastAct());
        assertThat(shown).hasStatus3xxRedirection();
        assertThat(column(second, "settlement")).isNull();
    }

    @Test
    void a_proposed_task_that_nobody_leads_is_not_accepted_unseen() {
        assertThat(act(first, "accept")).hasStatus(409);
        assertThat(column(first, "settlement")).isNull();
    }

    @Test
    void an_act_that_is_not_there_is_not_undone() {
        assertThat(clerk.post(
                        "/notices/" + notice + "/review/undo",
                        "act",
                        UUID.randomUUID().toString()))
                .hasStatus3xxRedirection();
        assertThat(clerk.post("/notices/" + notice + "/review/undo", "act", "x"))
                .hasStatus(400);
    }

    @Test
    void many_items_are_settled_in_few_statements() {
        var large = notices.draft(IntStream.range(0, 80)
                .mapToObj(i -> (i + 1) + ". Tăng cường giám sát nội dung thứ " + i)
                .toArray(String[]::new));

        var statements =
                counter.during(() -> assertThat(clerk.post("/notices/" + large + "/review/bulk", "which", "STANDING"))
                        .hasStatus3xxRedirection());

        assertThat(statements).hasSizeLessThan(30);
        assertThat(jdbc.sql("select count(*) from notice_item where notice_id = ? and settlement = 'STANDING'")
                        .param(large.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(80);
    }

    @Test
    void a_kind_of_bulk_that_is_none_is_refused_without_a_fault() {
        assertThat(clerk.post("/notices/" + notice + "/review/bulk", "which", "ALL"))
                .hasStatus(400);
        assertThat(clerk.post("/notices/" + notice + "/review/bulk", "which", "CHOSEN_NONE", "items", "x"))
                .hasStatus(400);
        assertThat(clerk.post("/notices/" + notice + "/review/bulk", "which", "CHOSEN_NONE"))
                .hasStatus3xxRedirection();
    }

    @Test
    void words_that_are_not_the_items_make_no_task() {
        assertThat(clerk.post(
                        "/tasks/planned/of-item/" + first + "/quoted",
                        "quote",
                        "lời không có",
                        "submissionId",
                        UUID.randomUUID().toString()))
                .hasStatus3xxRedirection();
        assertThat(column(first, "settlement")).isNull();
    }

    @Test
    void a_passage_beyond_the_text_is_refused_without_a_fault() {
        var read = notices.read(SampleText.NOTICE);
        var count = notices.items(read).size();
        assertThat(clerk.post("/notices/" + read + "/review/passages", "start", "999999", "end", "-5", "as", "ITEM"))
                .hasStatus3xxRedirection();
        assertThat(clerk.post("/notices/" + read + "/review/passages", "start", "a", "end", "5", "as", "ITEM"))
                .hasStatus(400);
        assertThat(notices.items(read)).hasSize(count);
    }

    private String lastAct() {
        return jdbc.sql("select id from notice_undo where notice_id = ? order by id desc limit 1")
                .param(notice.value())
                .query(UUID.class)
                .single()
                .toString();
    }

    @Test
    void a_large_notice_takes_as_many_statements_as_a_small_one() {
        clerk.get("/notices/" + notice + "/review");
        var small = counter.during(() -> clerk.get("/notices/" + notice + "/review?item=" + first));
        for (var i = 0; i < 60; i++) {
            clerk.post(
                    "/notices/" + notice + "/items",
                    "newItem",
                    UUID.randomUUID().toString(),
                    "text",
                    "Nội dung số " + i,
                    "kind",
                    "TASK");
        }
        var large = counter.during(() -> clerk.get("/notices/" + notice + "/review?item=" + first));

        assertThat(large).hasSameSizeAs(small).hasSizeLessThanOrEqualTo(12);
    }
}
