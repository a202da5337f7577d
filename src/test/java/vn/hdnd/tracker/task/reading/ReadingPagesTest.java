package vn.hdnd.tracker.task.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hdnd.tracker.shared.NoticeId;
import vn.hdnd.tracker.support.SampleCouncil;
import vn.hdnd.tracker.support.StatementCounter;
import vn.hdnd.tracker.support.Visit;
import vn.hdnd.tracker.support.WebTest;
import vn.hdnd.tracker.task.Replacements;

/** The page of a notice for readers, its versions, and the list with its progress. */
@WebTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadingPagesTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private StatementCounter counter;

    @Autowired
    private JdbcClient jdbc;

    private SampleCouncil council;
    private Replacements made;

    @BeforeAll
    void found() {
        council = SampleCouncil.found(context);
        made = new Replacements(context, council::clerk, council::head);
    }

    @Test
    void pages_take_few_statements_however_long_the_notice_is() {
        var small = made.noticeOf(made.startedFor(council.ward()));
        var texts = new ArrayList<String>();
        for (var i = 0; i < 40; i++) {
            texts.add(Replacements.SUM_UP + " Nội dung thứ " + i + ".");
        }
        var draft = made.draft(null, texts.toArray(String[]::new));
        made.started(draft, council.ward(), council.otherWard());
        for (var person : List.of(council.clerk(), council.committee(), council.ownOfficer())) {
            var visit = Visit.as(person, context);
            visit.get("/notices/" + small);
            for (var page : List.of("", "/versions")) {
                var few = counter.during(() -> visit.get("/notices/" + small + page));
                var many = counter.during(() -> visit.get("/notices/" + draft + page));
                assertThat(many).as(person.username() + page).hasSameSizeAs(few).hasSizeLessThanOrEqualTo(12);
            }
        }
    }

    @Test
    void a_unit_sees_its_own_part_and_no_other() {
        var task = made.startedFor(council.ward(), council.otherWard());
        var notice = made.noticeOf(task);
        var mine = made.tracking().assignment(task, council.ward());
        var theirs = made.tracking().assignment(task, council.otherWard());

        assertThat(Visit.as(council.ownOfficer(), context).get("/notices/" + notice))
                .hasStatusOk()
                .bodyText()
                .contains("/assignments/" + mine)
                .doesNotContain(theirs.toString(), ">0/2");
        assertThat(Visit.as(council.committee(), context).get("/notices/" + notice))
                .bodyText()
                .contains(">0/2");
    }

    @Test
    void what_hangs_together_is_shown_only_as_far_as_somebody_sees_it() {
        var earlier = made.noticeOf(made.startedFor(council.ward()));
        var supplement = made.supplementOf(earlier);
        var number = made.ready(supplement);
        made.track(supplement);
        var office = Visit.as(council.clerk(), context);
        var unit = Visit.as(council.ownOfficer(), context);

        assertThat(office.get("/notices/" + earlier)).bodyText().contains("Được bổ sung bằng", number);
        assertThat(office.get("/notices/" + supplement)).bodyText().contains("Bổ sung cho thông báo");
        assertThat(unit.get("/notices/" + earlier)).bodyText().doesNotContain(number);
        assertThat(unit.get("/notices/" + earlier + "/versions?to=" + supplement))
                .hasStatusOk()
                .bodyText()
                .doesNotContain(number);
        assertThat(unit.get("/notices/" + supplement + "/versions")).hasStatus(404);
        assertThat(unit.get("/notices/" + earlier + "/versions?from=x&to=" + UUID.randomUUID()))
                .hasStatusOk();
    }

    @Test
    void versions_show_that_others_sign() {
        var earlier = made.noticeOf(made.startedFor(council.ward()));
        var supplement = made.supplementOf(earlier);
        made.ready(supplement);
        var office = Visit.as(council.clerk(), context);
        office.post(
                "/notices/" + supplement + "/review/header",
                "version",
                jdbc.sql("select version::text from notice where id = ?")
                        .param(supplement.value())
                        .query(String.class)
                        .single(),
                "meetingKind",
                "JOINT_CONFERENCE",
                "signer",
                "Trần Văn An",
                "others[0].name",
                "Phạm Thị Dung");

        assertThat(office.get("/notices/" + supplement + "/versions"))
                .hasStatusOk()
                .bodyText()
                .contains("Phạm Thị Dung");
    }

    @Test
    void a_draft_that_supplements_is_the_offices_alone() {
        var earlier = made.noticeOf(made.startedFor(council.ward()));
        var draft = made.supplementOf(earlier);

        assertThat(Visit.as(council.clerk(), context).get("/notices/" + earlier))
                .bodyText()
                .contains(draft.toString());
        assertThat(Visit.as(council.observer(), context).get("/notices/" + earlier))
                .bodyText()
                .doesNotContain(draft.toString());
    }

    @Test
    void figures_in_the_list_are_doors_to_the_rows_that_they_count() {
        var notice = made.noticeOf(made.startedFor(council.ward(), council.otherWard()));
        var clerk = Visit.as(council.clerk(), context);
        var number = jdbc.sql("select number from notice where id = ?")
                .param(notice.value())
                .query(String.class)
                .single();

        assertThat(clerk.get("/notices?status=TRACKED&q={q}", number))
                .hasStatusOk()
                .bodyText()
                .contains("/tasks?figure=total&amp;notice=" + notice, "/tasks?figure=done&amp;notice=" + notice);
        assertThat(clerk.get("/tasks?figure=total&notice=" + notice)).bodyText().contains("data-count=\"2\"");
        assertThat(Visit.as(council.ownOfficer(), context).get("/tasks?figure=total&notice=" + notice))
                .bodyText()
                .contains("data-count=\"1\"");
    }

    @Test
    void a_second_click_and_a_page_of_yesterday_are_answered_with_a_sentence() {
        var earlier = made.noticeOf(made.startedFor(council.ward()));
        var head = Visit.as(council.head(), context);
        var version = "" + made.version(earlier);
        String[] paper = {
            "version", version, "number", "52/TB-HĐND", "issuedOn", "24/10/2026", "reason", "Trùng nội dung"
        };
        for (var click = 0; click < 2; click++) {
            assertThat(head.post("/notices/" + earlier + "/revocation", paper)).hasRedirectedUrl("/notices/" + earlier);
        }
        assertThat(head.post(
                        "/notices/" + earlier + "/revocation",
                        "version",
                        version,
                        "number",
                        "53/TB-HĐND",
                        "issuedOn",
                        "24/10/2026",
                        "reason",
                        "Khac 53"))
                .hasStatus(409)
                .bodyText()
                .contains("đã được thu hồi", "Khac 53");
        assertThat(head.get("/notices/" + earlier + "/revocation")).hasRedirectedUrl("/notices/" + earlier);
    }

    @Test
    void what_a_notice_follows_is_carried_from_its_page_to_the_draft() {
        var earlier = made.noticeOf(made.startedFor(council.ward()));
        var clerk = Visit.as(council.clerk(), context);

        assertThat(clerk.get("/notices/new?as=REPLACEMENT&earlier=" + earlier))
                .bodyText()
                .contains("Thay thế thông báo");
        var submission = UUID.randomUUID().toString();
        var landed = clerk.post(
                        "/notices/new/by-hand",
                        "submissionId",
                        submission,
                        "as",
                        "REPLACEMENT",
                        "earlier",
                        "" + earlier)
                .getResponse()
                .getRedirectedUrl();
        var draft = NoticeId.of(landed.replaceAll(".*/notices/([0-9a-f-]{36}).*", "$1"));
        assertThat(clerk.get("/notices/" + draft + "/following")).bodyText().contains("1 nhiệm vụ chưa quyết định");
        assertThat(clerk.get("/notices/" + draft + "/tracking")).bodyText().contains("Còn 1 nhiệm vụ của thông báo");
    }
}
