package vn.hdnd.tracker.notice.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.hdnd.tracker.notice.SampleNotices;
import vn.hdnd.tracker.shared.NoticeId;
import vn.hdnd.tracker.support.SampleCouncil;
import vn.hdnd.tracker.support.StatementCounter;
import vn.hdnd.tracker.support.Visit;
import vn.hdnd.tracker.support.WebTest;

@WebTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NoticePagesTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private StatementCounter counter;

    private SampleCouncil council;
    private SampleNotices notices;
    private Visit clerk;
    private Visit head;

    @BeforeAll
    void found() {
        council = SampleCouncil.found(context);
    }

    @BeforeEach
    void visit() {
        notices = new SampleNotices(context, council);
        clerk = Visit.as(council.clerk(), context);
        head = Visit.as(council.head(), context);
    }

    @Test
    void a_unit_reads_what_binds_it_and_knows_of_nothing_else() {
        var mine = notices.tracked(council.ward());
        var theirs = notices.tracked(council.otherWard());
        var officer = Visit.as(council.ownOfficer(), context);

        assertThat(officer.get("/notices/" + mine)).hasStatusOk();
        assertThat(officer.get("/notices/" + theirs)).hasStatus(404);
        assertThat(officer.get("/notices"))
                .hasStatusOk()
                .bodyText()
                .contains(mine.toString(), "Kết luận liên quan")
                .doesNotContain(theirs.toString(), "Nhập kết luận");
    }

    @Test
    void a_draft_is_the_offices_alone() {
        var draft = notices.draft("1. Giao Văn phòng tổng hợp.");
        var committee = Visit.as(council.committee(), context);

        assertThat(clerk.get("/notices/" + draft)).hasStatusOk();
        assertThat(committee.get("/notices/" + draft)).hasStatus(404);
        assertThat(committee.get("/notices?status=DRAFT")).bodyText().doesNotContain(draft.toString());
        assertThat(Visit.as(council.observer(), context).get("/notices/" + draft))
                .hasStatus(404);
        assertThat(Visit.as(council.admin(), context).get("/notices/" + draft)).hasStatus(403);
    }

    @Test
    void a_list_is_narrowed_by_words_without_accents_and_goes_on() {
        var number = notices.settle(notices.draft("1. Giao Văn phòng tổng hợp."));

        assertThat(clerk.get("/notices?q={q}", number.toLowerCase().replace("đ", "d")))
                .bodyText()
                .contains(number);
        assertThat(clerk.get("/notices?q=%25")).bodyText().doesNotContain(number);
        assertThat(clerk.get("/notices?year=2022&meeting=BRIEFING&status=DRAFT"))
                .bodyText()
                .contains(number);
        assertThat(clerk.get("/notices?year=2021")).bodyText().doesNotContain(number);
        assertThat(clerk.get("/notices?after=nonsense&year=999999999")).hasStatusOk();
        for (var i = 0; i < 31; i++) {
            notices.draft();
        }
        assertThat(clerk.get("/notices")).bodyText().contains("Xem thêm", "after=9999-12-31_");
    }

    @Test
    void a_long_list_takes_as_many_statements_as_a_short_one() {
        var page = "/notices?status=TRACKED";
        notices.tracked();
        clerk.get(page);
        var few = counter.during(() -> clerk.get(page));
        for (var i = 0; i < 30; i++) {
            notices.tracked();
        }
        var many = counter.during(() -> clerk.get(page));

        assertThat(many).hasSameSizeAs(few).hasSizeLessThanOrEqualTo(12);
    }

    @Test
    void submitting_names_what_is_missing_and_where() {
        var draft = notices.draft("1. Giao Văn phòng tổng hợp.");

        assertThat(clerk.get("/notices/" + draft + "/tracking"))
                .hasStatusOk()
                .bodyText()
                .contains("Còn thiếu: người ký", "review?item=" + notices.firstItem(draft))
                .doesNotContain("action=\"/notices/" + draft + "/submit\"");
        assertThat(post(clerk, draft, "submit")).hasStatus(409).bodyText().contains("Còn 1 nội dung chưa xử lý");

        var read = notices.read(SampleText.NOTICE);
        assertThat(clerk.get("/notices/" + read + "/tracking")).bodyText().contains("Còn thiếu: số, ký hiệu");
    }

    @Test
    void a_clerk_submits_and_the_head_hands_back_or_tracks() {
        var draft = notices.draft("1. Giao Văn phòng tổng hợp.");
        notices.settle(draft);

        assertThat(post(clerk, draft, "submit")).hasRedirectedUrl("/notices/" + draft + "/review");
        assertThat(clerk.get("/notices?status=SUBMITTED")).bodyText().contains(draft.toString());
        assertThat(post(head, draft, "hand-back")).hasStatus(409).bodyText().contains("Cần nêu lý do.");
        assertThat(head.post("/notices/" + draft + "/hand-back", "version", version(draft), "reason", "Sai ngày"))
                .hasStatus3xxRedirection();
        assertThat(clerk.get("/notices/" + draft + "/review")).bodyText().contains("Sai ngày");
        post(clerk, draft, "submit");
        assertThat(post(head, draft, "track")).hasRedirectedUrl("/notices/" + draft);
        assertThat(Visit.as(council.committee(), context).get("/notices/" + draft))
                .hasStatusOk();
    }

    @Test
    void a_second_click_lands_on_the_result_of_the_first() {
        var draft = notices.draft("1. Giao Văn phòng tổng hợp.");
        notices.settle(draft);
        var version = version(draft);

        for (var click = 0; click < 2; click++) {
            assertThat(clerk.post("/notices/" + draft + "/submit", "version", version))
                    .hasRedirectedUrl("/notices/" + draft + "/review");
        }
        var submitted = version(draft);
        for (var click = 0; click < 2; click++) {
            assertThat(head.post("/notices/" + draft + "/track", "version", submitted))
                    .hasRedirectedUrl("/notices/" + draft);
        }
        assertThat(head.get("/notices/" + draft + "/tracking")).hasRedirectedUrl("/notices/" + draft);
    }

    @Test
    void a_tracked_notice_is_locked() {
        var tracked = notices.tracked(council.ward());
        var item = notices.firstItem(tracked);

        assertThat(clerk.get("/notices/" + tracked + "/review?item=" + item))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("<textarea");
        assertThat(clerk.post(
                        "/notices/" + tracked + "/items/" + item + "/reopen", "version", "" + notices.version(item)))
                .hasStatus(409);
    }

    private MvcTestResult post(Visit by, NoticeId id, String act) {
        return by.post("/notices/" + id + "/" + act, "version", version(id));
    }

    private String version(NoticeId id) {
        return "" + notices.version(id);
    }
}
