package vn.hdnd.tracker.task.reminding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.util.HtmlUtils;
import vn.hdnd.tracker.shared.AssignmentId;
import vn.hdnd.tracker.support.SampleCouncil;
import vn.hdnd.tracker.support.Visit;
import vn.hdnd.tracker.support.WebTest;
import vn.hdnd.tracker.task.AssignmentAction;
import vn.hdnd.tracker.task.AssignmentWork;
import vn.hdnd.tracker.task.SampleTracking;
import vn.hdnd.tracker.task.TaskMode;

@WebTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReminderPagesTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private AssignmentWork work;

    private SampleCouncil council;
    private SampleTracking tracking;
    private Visit clerk;
    private AssignmentId own;
    private AssignmentId other;

    @BeforeAll
    void found() {
        council = SampleCouncil.found(context);
        tracking = new SampleTracking(context, () -> council.clerk(), () -> council.head());
        clerk = Visit.as(council.clerk(), context);
    }

    @BeforeEach
    void a_task_of_two_wards() {
        var task = tracking.started(tracking.plan(
                TaskMode.EACH, 20, SampleTracking.lead(council.ward()), SampleTracking.lead(council.otherWard())));
        own = tracking.assignment(task, council.ward());
        other = tracking.assignment(task, council.otherWard());
    }

    private static String page(MvcTestResult result) {
        return HtmlUtils.htmlUnescape(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    private MvcTestResult send(UUID batch, String channel, String... more) {
        var fields = new ArrayList<>(List.of(
                "batch",
                batch.toString(),
                "channel",
                channel,
                "pick",
                own.toString(),
                "words-" + council.ward(),
                "Đề nghị phường báo cáo"));
        fields.addAll(List.of(more));
        return clerk.post("/reminders", fields.toArray(String[]::new));
    }

    private List<Integer> numbers(AssignmentId part) {
        return jdbc.sql("select number from reminder where assignment_id = ? order by number")
                .param(part.value())
                .query(Integer.class)
                .list();
    }

    @Test
    void the_words_for_each_unit_are_shown_before_anything_goes() {
        var form = page(clerk.post("/reminders/new", "pick", own + ":0", "pick", other + ":0"));
        assertThat(form).contains("words-" + council.ward(), "words-" + council.otherWard(), "/assignments/" + own);
        assertThat(numbers(own)).isEmpty();
    }

    @Test
    void each_time_is_numbered_and_told_in_the_history_and_leaves_open_forms_valid() {
        var seen = tracking.version(own);
        send(UUID.randomUUID(), "MESSAGE");
        send(
                UUID.randomUUID(),
                "TELEPHONE",
                "spoken-" + council.ward(),
                "Ông Nam",
                "promised-" + council.ward(),
                "Gửi trong tuần này");

        assertThat(numbers(own)).containsExactly(1, 2);
        assertThat(page(Visit.as(council.ownOfficer(), context).get("/assignments/" + own)))
                .contains("lần 1", "qua điện thoại, lần 2", "Gửi trong tuần này", "Đề nghị phường báo cáo");
        work.act(own, AssignmentAction.ACCEPT, seen, (String) null, council.ownOfficer());
    }

    @Test
    void the_same_form_sent_twice_urges_once() {
        var batch = UUID.randomUUID();
        assertThat(send(batch, "ZALO")).hasRedirectedUrl("/reminders/" + batch);
        assertThat(send(batch, "ZALO")).hasRedirectedUrl("/reminders/" + batch);
        assertThat(numbers(own)).containsExactly(1);
    }

    @Test
    void what_nothing_is_expected_of_is_left_out_and_named() {
        work.act(own, AssignmentAction.CANCEL, tracking.version(own), "Không còn phù hợp", council.committee());
        assertThat(page(clerk.get("/reminders/new?pick=" + own))).contains("không chờ đơn vị thực hiện");
        assertThat(send(UUID.randomUUID(), "MESSAGE")).hasStatus(422);
        assertThat(numbers(own)).isEmpty();
    }

    @Test
    void a_call_is_not_logged_without_whom_it_was_with_and_what_was_typed_is_still_there() {
        var sent = send(UUID.randomUUID(), "TELEPHONE", "promised-" + council.ward(), "Gửi trong tuần này");
        assertThat(sent).hasStatus(422);
        assertThat(page(sent)).contains("đã trao đổi với ai", "Gửi trong tuần này");
        assertThat(numbers(own)).isEmpty();
    }

    @Test
    void without_words_nothing_goes_and_what_was_typed_is_still_there() {
        var sent = clerk.post(
                "/reminders",
                "batch",
                UUID.randomUUID().toString(),
                "channel",
                "TELEPHONE",
                "pick",
                own.toString(),
                "words-" + council.ward(),
                " ",
                "promised-" + council.ward(),
                "Hứa thứ Sáu");
        assertThat(sent).hasStatus(422);
        assertThat(page(sent)).contains("Hứa thứ Sáu");
        assertThat(numbers(own)).isEmpty();
    }

    @Test
    void the_letter_names_the_unit_and_what_it_owes() throws IOException {
        var batch = UUID.randomUUID();
        send(batch, "LETTER");
        var file = clerk.get("/reminders/" + batch + "/" + council.ward() + ".docx");
        assertThat(file).hasStatusOk();
        try (var word = new XWPFDocument(
                        new ByteArrayInputStream(file.getResponse().getContentAsByteArray()));
                var text = new XWPFWordExtractor(word)) {
            assertThat(text.getText()).contains("Kính gửi", "V/v đôn đốc", "CHÁNH VĂN PHÒNG", "Như trên;");
        }
    }

    @Test
    void what_was_overdue_leaves_the_queue_once_it_is_urged() {
        jdbc.sql("update assignment set deadline = current_date - 30 where id = ?")
                .param(own.value())
                .update();
        assertThat(page(clerk.get("/desk/queues/overdue"))).contains(own.toString());
        send(UUID.randomUUID(), "MESSAGE");
        assertThat(page(clerk.get("/desk/queues/overdue"))).doesNotContain(own.toString());
        assertThat(page(clerk.get("/reminders"))).contains("lần 1", own.toString());
    }

    @Test
    void the_list_of_reminders_goes_on_where_it_stopped() {
        for (var i = 0; i < 51; i++) {
            send(UUID.randomUUID(), "MESSAGE");
        }
        var first = page(clerk.get("/reminders"));
        var next = first.replaceAll("(?s).*href=\"(/reminders\\?after=[^\"]*)\".*", "$1");
        assertThat(page(clerk.send(MockMvcRequestBuilders.get(URI.create(next)))))
                .contains("lần 1");
        assertThat(clerk.get("/reminders?after=none")).hasStatusOk();
    }

    @Test
    void a_whole_list_is_urged_with_the_rows_that_its_filter_shows() {
        work.act(other, AssignmentAction.CANCEL, tracking.version(other), "Không còn phù hợp", council.committee());
        var notice = jdbc.sql(
                        "select t.notice_id::text from task t join assignment a on a.task_id = t.id where a.id = ?")
                .param(own.value())
                .query(String.class)
                .single();
        var list = page(clerk.get("/tasks?figure=all&notice=" + notice));
        assertThat(list).contains("Đôn đốc cả danh sách (1)", "/reminders/list?figure=all&notice=" + notice);
        var form = page(clerk.get("/reminders/list?figure=all&notice=" + notice));
        assertThat(form)
                .contains("Danh sách có 1 phần việc", "words-" + council.ward())
                .doesNotContain("words-" + council.otherWard());
        var all = page(clerk.get("/reminders/list?unit=" + council.otherWard() + "&notice=" + notice));
        assertThat(all).contains("không chờ đơn vị thực hiện", "Không có phần việc nào đang chờ");
    }

    @Test
    void a_list_of_what_is_done_offers_nobody_to_urge() {
        assertThat(page(clerk.get("/tasks?figure=done-in-time"))).doesNotContain("/reminders/list");
        assertThat(page(Visit.as(council.committee(), context).get("/tasks?figure=open-late")))
                .doesNotContain("/reminders/list");
    }

    @Test
    void more_rows_than_one_form_holds_are_said_and_the_earliest_are_taken() {
        jdbc.sql("""
                with made as (
                    insert into task (id, version, submission_id, code, state, notice_id, notice_item_id, title, quote, mode,
                        deadline_kind, created_at, started_at)
                    select gen_random_uuid(), 0, gen_random_uuid(), 'M-' || n, 'STARTED', t.notice_id, t.notice_item_id,
                        t.title, t.quote, 'EACH', 'NONE', now(), now()
                    from (select t.* from task t join assignment a on a.task_id = t.id where a.id = :part) t,
                        generate_series(1, 301) n
                    returning id)
                insert into assignment (id, version, task_id, unit_id, role, relation, status, deadline_kind, original_deadline,
                    deadline, assigned_at, suspended_from)
                select gen_random_uuid(), 0, id, :unit, 'LEAD', 'SUBORDINATE', 'SUSPENDED', 'DATE', date '2020-01-01',
                    date '2020-01-01', now(), 'ACCEPTED'
                from made
                """)
                .param("part", own.value())
                .param("unit", council.otherWard().value())
                .update();
        var form = page(clerk.get("/reminders/list?status=SUSPENDED"));
        assertThat(form).contains("Mỗi lần đôn đốc nhiều nhất 300 phần việc");
    }
}
