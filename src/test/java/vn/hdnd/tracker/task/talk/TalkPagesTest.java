package vn.hdnd.tracker.task.talk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;
import vn.hdnd.tracker.attachment.FileStore;
import vn.hdnd.tracker.attachment.OwnerKind;
import vn.hdnd.tracker.shared.AccountId;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.AssignmentId;
import vn.hdnd.tracker.shared.TaskId;
import vn.hdnd.tracker.shared.VietnamTime;
import vn.hdnd.tracker.support.SampleCouncil;
import vn.hdnd.tracker.support.StatementCounter;
import vn.hdnd.tracker.support.Visit;
import vn.hdnd.tracker.support.WebTest;
import vn.hdnd.tracker.task.SampleTracking;
import vn.hdnd.tracker.task.Spoken;
import vn.hdnd.tracker.task.TaskMode;

/** Directives are taken note of, comments reach those who may read them and nobody else. */
@WebTest
@RecordApplicationEvents
class TalkPagesTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private FileStore files;

    @Autowired
    private StatementCounter counter;

    private SampleCouncil council;
    private SampleTracking tracking;
    private TaskId task;
    private String code;
    private AssignmentId own;
    private AssignmentId other;

    @BeforeEach
    void a_task_of_two_wards() {
        council = SampleCouncil.found(context);
        tracking = new SampleTracking(context, () -> council.clerk(), () -> council.head());
        task = tracking.started(tracking.plan(
                TaskMode.EACH, 20, SampleTracking.lead(council.ward()), SampleTracking.lead(council.otherWard())));
        code = tracking.code(task);
        own = tracking.assignment(task, council.ward());
        other = tracking.assignment(task, council.otherWard());
    }

    private Visit as(Actor actor) {
        return Visit.as(actor, context);
    }

    private static String page(MvcTestResult result) {
        return HtmlUtils.htmlUnescape(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    private MvcTestResult say(Actor by, String path, String kind, String words, String... more) {
        return say(by, path, UUID.randomUUID(), kind, words, more);
    }

    private MvcTestResult say(Actor by, String path, UUID submission, String kind, String words, String... more) {
        var fields = new ArrayList<>(List.of("submissionId", submission.toString(), "kind", kind, "words", words));
        fields.addAll(List.of(more));
        return as(by).post(path + "/remarks", fields.toArray(String[]::new));
    }

    private String part(AssignmentId id) {
        return "/assignments/" + id;
    }

    private static Set<AccountId> heard(ApplicationEvents events, AssignmentId part) {
        return events.stream(Spoken.class)
                .filter(said -> said.assignment().equals(part))
                .flatMap(said -> said.to().stream())
                .collect(Collectors.toSet());
    }

    private UUID latest() {
        return jdbc.sql("select id from remark where task_id = ? order by written_at desc limit 1")
                .param(task.value())
                .query(UUID.class)
                .single();
    }

    @Test
    void a_directive_to_all_units_waits_on_every_desk_until_each_has_taken_note(ApplicationEvents events) {
        assertThat(say(council.committee(), "/tasks/" + code, "DIRECTIVE", "Tập trung xử lý dứt điểm"))
                .hasStatus(302);
        var id = latest();

        assertThat(page(as(council.ownOfficer()).get("/desk"))).contains("Tập trung xử lý dứt điểm");
        assertThat(page(as(council.otherOfficer()).get("/desk"))).contains("Tập trung xử lý dứt điểm");
        assertThat(page(as(council.clerk()).get("/tasks/" + code))).contains("0/3 nơi đã tiếp nhận");

        as(council.ownOfficer()).post("/remarks/" + id + "/acknowledge", "back", part(own));
        as(council.clerk()).post("/remarks/" + id + "/acknowledge");

        assertThat(page(as(council.ownOfficer()).get("/desk"))).doesNotContain("Tập trung xử lý dứt điểm");
        assertThat(page(as(council.otherOfficer()).get("/desk"))).contains("Tập trung xử lý dứt điểm");
        assertThat(page(as(council.committee()).get("/tasks/" + code)))
                .contains("2/3 nơi đã tiếp nhận", "cho ý kiến chỉ đạo đối với tất cả đơn vị", "Đỗ Văn Đông");
        assertThat(events.stream(Spoken.class))
                .allSatisfy(said -> assertThat(said.kind()).isEqualTo(Spoken.Kind.DIRECTIVE));
        assertThat(heard(events, own))
                .contains(
                        council.ownOfficer().id(),
                        council.head().id(),
                        council.clerk().id());
        assertThat(heard(events, own)).doesNotContain(council.otherOfficer().id());
        assertThat(heard(events, other)).containsExactly(council.otherOfficer().id());
    }

    @Test
    void what_is_said_about_one_part_is_hidden_from_the_other_unit_and_so_are_its_files() {
        var upload = files.store(
                "but-phe.pdf",
                new ByteArrayInputStream("%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII)),
                OwnerKind.REMARK,
                council.clerk().id());
        var today = LocalDate.now(VietnamTime.ZONE);
        say(
                council.clerk(),
                part(own),
                "MARGIN_NOTE",
                "Phường Đông báo cáo trước ngày 20",
                "saidBy",
                "Trần Văn An",
                "saidOn",
                VietnamTime.DAY.format(today),
                "files",
                upload.id().toString());

        assertThat(page(as(council.ownOfficer()).get(part(own))))
                .contains("Phường Đông báo cáo trước ngày 20", "Trần Văn An", "but-phe.pdf", "ghi nhận bút phê");
        assertThat(as(council.ownOfficer()).get("/files/" + upload.id())).hasStatusOk();
        assertThat(as(council.observer()).get("/files/" + upload.id())).hasStatusOk();
        assertThat(page(as(council.otherOfficer()).get(part(other)))).doesNotContain("Phường Đông báo cáo trước");
        assertThat(page(as(council.otherOfficer()).get("/tasks/" + code))).doesNotContain("Phường Đông báo cáo trước");
        assertThat(as(council.otherOfficer()).get("/files/" + upload.id())).hasStatus(404);
        assertThat(page(as(council.clerk()).get("/desk")))
                .as("whoever records it for the Office has taken note for the Office")
                .doesNotContain("Phường Đông báo cáo trước ngày 20");
    }

    @Test
    void what_the_Office_keeps_to_itself_is_read_by_no_unit_and_no_observer() {
        say(council.clerk(), part(own), "OFFICE_COMMENT", "Phường này hay chậm");
        say(council.clerk(), part(own), "COMMENT", "Đề nghị gửi kèm biểu");

        assertThat(page(as(council.head()).get(part(own)))).contains("Phường này hay chậm", "trao đổi nội bộ");
        assertThat(page(as(council.ownOfficer()).get(part(own))))
                .contains("Đề nghị gửi kèm biểu")
                .doesNotContain("Phường này hay chậm", "trao đổi nội bộ");
        assertThat(page(as(council.observer()).get(part(own))))
                .doesNotContain("Phường này hay chậm", "Đề nghị gửi kèm biểu");
    }

    @Test
    void people_are_named_who_may_read_it_and_nobody_else(ApplicationEvents events) {
        var form = page(as(council.ownOfficer()).get(part(own) + "/remarks/new"));
        assertThat(form).contains(council.clerk().name(), council.committee().name());
        assertThat(form)
                .doesNotContain(
                        council.otherOfficer().name(), council.observer().name());

        var named = council.head().id().toString();
        say(council.ownOfficer(), part(own), "COMMENT", "Xin ý kiến lãnh đạo", "mentions", named);
        assertThat(events.stream(Spoken.class).filter(said -> said.kind() == Spoken.Kind.MENTION))
                .singleElement()
                .satisfies(said ->
                        assertThat(said.to()).containsExactly(council.head().id()));
        assertThat(page(as(council.clerk()).get(part(own)))).contains("Đề nghị lưu ý:", "Phạm Quốc Việt");

        var foreign = council.otherOfficer().id().toString();
        var refused = say(council.ownOfficer(), part(own), "COMMENT", "Giữ lại lời này", "mentions", foreign);
        assertThat(refused).hasStatus(409);
        assertThat(page(refused)).contains("Giữ lại lời này");
        var outside = council.ownOfficer().id().toString();
        assertThat(say(council.clerk(), part(own), "OFFICE_COMMENT", "Chỉ nội bộ", "mentions", outside))
                .hasStatus(409);
    }

    @Test
    void who_is_named_in_the_words_is_told_without_being_chosen_from_the_list(ApplicationEvents events) {
        say(
                council.clerk(),
                part(own),
                "COMMENT",
                "Nhờ @" + council.ownOfficer().name() + " cho ý kiến");
        assertThat(events.stream(Spoken.class).filter(said -> said.kind() == Spoken.Kind.MENTION))
                .singleElement()
                .satisfies(said -> assertThat(said.to())
                        .containsExactly(council.ownOfficer().id()));
    }

    @Test
    void units_and_the_Office_give_no_directives() {
        assertThat(say(council.ownOfficer(), part(own), "DIRECTIVE", "Tự chỉ đạo"))
                .hasStatus(409);
        assertThat(say(council.clerk(), part(own), "DIRECTIVE", "Tự chỉ đạo")).hasStatus(409);
        assertThat(say(council.ownOfficer(), part(own), "OFFICE_COMMENT", "Tự chỉ đạo"))
                .hasStatus(409);
        assertThat(say(council.clerk(), part(own), "MARGIN_NOTE", "Thiếu người"))
                .hasStatus(422);
        assertThat(say(council.clerk(), part(own), "COMMENT", "  ")).hasStatus(422);
        assertThat(say(council.clerk(), part(own), "RUBBISH", "Loại lạ")).hasStatus(422);
    }

    @Test
    void the_same_form_sent_twice_at_once_says_it_once() throws Exception {
        var submission = UUID.randomUUID();
        var both = Executors.newFixedThreadPool(2);
        try {
            var first = both.submit(() -> say(council.clerk(), part(own), submission, "COMMENT", "Một lần"));
            var second = both.submit(() -> say(council.clerk(), part(own), submission, "COMMENT", "Một lần"));
            assertThat(first.get()).hasStatus(302);
            assertThat(second.get()).hasStatus(302);
        } finally {
            both.shutdownNow();
        }
        assertThat(jdbc.sql("select count(*) from remark where task_id = ?")
                        .param(task.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void whoever_wrote_it_takes_it_back_and_it_shows_but_nothing_else_can_be_changed() {
        say(council.ownOfficer(), part(own), "COMMENT", "Nhầm nhiệm vụ");
        var id = latest();
        as(council.clerk()).post("/remarks/" + id + "/withdraw", "back", part(own));
        assertThat(page(as(council.clerk()).get(part(own)))).contains("Nhầm nhiệm vụ");

        as(council.ownOfficer()).post("/remarks/" + id + "/withdraw", "back", part(own));
        as(council.ownOfficer()).post("/remarks/" + id + "/withdraw", "back", part(own));
        assertThat(page(as(council.clerk()).get(part(own))))
                .contains("đã trao đổi, sau đó rút lại")
                .doesNotContain("Nhầm nhiệm vụ");
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.sql("update remark set words = 'khác' where id = ?")
                        .param(id)
                        .update());
    }

    @Test
    void a_directive_that_was_taken_back_waits_on_no_desk() {
        say(council.committee(), part(own), "DIRECTIVE", "Gửi nhầm phường");
        var id = latest();
        as(council.committee()).post("/remarks/" + id + "/withdraw");
        assertThat(page(as(council.ownOfficer()).get("/desk"))).doesNotContain("Gửi nhầm phường");
        as(council.ownOfficer()).post("/remarks/" + id + "/acknowledge");
        assertThat(jdbc.sql("select count(*) from remark_acknowledgement where remark_id = ?")
                        .param(id)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void who_has_opened_what_was_issued_is_kept_once_an_officer() {
        var notice = jdbc.sql("select notice_id from task where id = ?")
                .param(task.value())
                .query(UUID.class)
                .single();
        assertThat(page(as(council.clerk()).get("/notices/" + notice))).contains("0/2 đơn vị đã xem");
        as(council.ownOfficer()).get("/notices/" + notice);
        as(council.ownOfficer()).get("/notices/" + notice);
        as(council.observer()).get("/notices/" + notice);

        assertThat(page(as(council.clerk()).get("/notices/" + notice)))
                .contains("1/2 đơn vị đã xem", council.ownOfficer().name());
        assertThat(page(as(council.clerk()).get("/tasks/" + code + "/openings")))
                .contains("1/2 đơn vị đã xem");
        assertThat(page(as(council.ownOfficer()).get("/notices/" + notice))).doesNotContain("đơn vị đã xem");
        assertThat(jdbc.sql("select count(*) from opening where thing_id = ?")
                        .param(notice)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);

        as(council.otherOfficer()).get(part(other));
        assertThat(page(as(council.clerk()).get("/tasks/" + code + "/openings")))
                .contains("2/2 đơn vị đã xem");
    }

    @Test
    void pages_ask_no_more_of_the_database_because_much_was_said() {
        say(council.committee(), part(own), "DIRECTIVE", "Ý kiến một");
        var few = statements();
        for (var i = 0; i < 30; i++) {
            say(council.committee(), i % 2 == 0 ? part(own) : "/tasks/" + code, "DIRECTIVE", "Ý kiến " + i);
            say(council.clerk(), part(own), "COMMENT", "Trao đổi " + i);
        }
        assertThat(statements()).isEqualTo(few).allSatisfy(count -> assertThat(count)
                .isLessThanOrEqualTo(12));
    }

    private List<Integer> statements() {
        var unit = as(council.ownOfficer());
        var clerk = as(council.clerk());
        return List.of(
                count(unit, part(own)), count(clerk, part(own)), count(clerk, "/tasks/" + code), count(unit, "/desk"));
    }

    private int count(Visit visit, String path) {
        visit.get(path);
        return counter.during(() -> assertThat(visit.get(path)).hasStatusOk()).size();
    }
}
