package vn.hdnd.tracker.task.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;
import vn.hdnd.tracker.intake.DeadlineKind;
import vn.hdnd.tracker.shared.TaskId;
import vn.hdnd.tracker.shared.VietnamTime;
import vn.hdnd.tracker.support.SampleCouncil;
import vn.hdnd.tracker.support.StatementCounter;
import vn.hdnd.tracker.support.Visit;
import vn.hdnd.tracker.support.WebTest;
import vn.hdnd.tracker.task.SampleTracking;
import vn.hdnd.tracker.task.TaskMode;

@WebTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WaitingPagesTest {

    private static final int MOST = 12;

    private static final AtomicInteger COUNT = new AtomicInteger(700);

    private final LocalDate opening = LocalDate.now(VietnamTime.ZONE).plusDays(45);

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private StatementCounter counter;

    private SampleCouncil council;
    private SampleTracking tracking;
    private Visit clerk;
    private Visit officer;

    @BeforeAll
    void found() {
        council = SampleCouncil.found(context);
        tracking = new SampleTracking(context, () -> council.clerk(), () -> council.head());
        clerk = Visit.as(council.clerk(), context);
        officer = Visit.as(council.ownOfficer(), context);
    }

    private TaskId task(DeadlineKind kind, String words) {
        return tracking.started(tracking.plan(
                TaskMode.EACH,
                kind,
                words,
                SampleTracking.lead(council.ward()),
                SampleTracking.lead(council.otherWard())));
    }

    private static String page(MvcTestResult result) {
        return HtmlUtils.htmlUnescape(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    private String entered(String name) {
        var sent =
                clerk.post("/waiting/events", "submissionId", UUID.randomUUID().toString(), "name", name);
        var address = sent.getResponse().getRedirectedUrl();
        assertThat(address).startsWith("/waiting/events/");
        return address;
    }

    private String version(String event) {
        return jdbc.sql("select version from occasion where id = ?")
                .param(UUID.fromString(event.substring(event.lastIndexOf('/') + 1)))
                .query(Long.class)
                .single()
                .toString();
    }

    private List<LocalDate> deadlines(TaskId task) {
        return jdbc.sql("select deadline from assignment where task_id = ? and deadline is not null order by deadline")
                .param(task.value())
                .query(LocalDate.class)
                .list();
    }

    @Test
    void from_a_waiting_task_over_an_event_and_its_preview_to_a_deadline() {
        var number = COUNT.incrementAndGet();
        var task = task(DeadlineKind.EVENT, "trong 10 ngày làm việc kể từ ngày khai mạc kỳ họp thứ " + number);
        var code = tracking.code(task);
        assertThat(page(clerk.get("/waiting"))).contains(code, "Chờ sự kiện", "/waiting/tasks/" + code);
        assertThat(page(clerk.get("/desk"))).contains("Chờ xác định thời hạn", "/waiting");
        assertThat(page(officer.get("/desk"))).contains("Chờ xác định thời hạn", "khai mạc kỳ họp thứ " + number);
        assertThat(page(clerk.get("/tasks")))
                .contains("chờ: trong 10 ngày làm việc kể từ ngày khai mạc kỳ họp thứ " + number);

        var event = entered("Khai mạc Kỳ họp thứ " + number);
        assertThat(page(clerk.get(event))).containsPattern("value=\"" + task.value() + "\"\\s+checked");
        clerk.post(
                event + "/duties",
                "version",
                version(event),
                "pick",
                task.value().toString(),
                "side-" + task.value(),
                "AFTER",
                "count-" + task.value(),
                "10",
                "step-" + task.value(),
                "DAYS");
        var day = VietnamTime.DAY.format(opening);
        var due = VietnamTime.DAY.format(opening.plusDays(10));
        assertThat(page(clerk.get(event + "?day=" + day))).contains(due, "2 phần việc bắt đầu có hạn");
        assertThat(deadlines(task)).isEmpty();

        assertThat(clerk.post(event + "/day", "version", version(event), "day", day))
                .hasRedirectedUrl(event);
        assertThat(deadlines(task)).containsExactly(opening.plusDays(10), opening.plusDays(10));
        assertThat(page(clerk.get("/waiting"))).doesNotContain("/tasks/" + code + "\"");
        var part = tracking.assignment(task, council.ward());
        assertThat(page(officer.get("/assignments/" + part)))
                .contains(
                        due,
                        "xác định thời hạn của",
                        "Khai mạc Kỳ họp thứ " + number + " ngày " + day + ", sau 10 ngày");
        assertThat(page(clerk.get("/tasks/" + code))).contains(due).doesNotContain("Chờ xác định thời hạn");
    }

    @Test
    void a_preview_that_is_out_of_date_is_refused_and_shown_again() {
        var event = entered("Kỳ họp " + UUID.randomUUID());
        var day = VietnamTime.DAY.format(opening);
        var seen = version(event);
        clerk.post(event + "/day", "version", seen, "day", day);
        var later = VietnamTime.DAY.format(opening.plusDays(1));
        var refused = clerk.post(event + "/day", "version", seen, "day", later);
        assertThat(refused).hasStatus(409);
        assertThat(page(refused)).contains("vừa thay đổi", later);
    }

    @Test
    void bad_input_gets_a_message_and_keeps_what_was_typed() {
        var event = entered("Kỳ họp " + UUID.randomUUID());
        assertThat(clerk.post(event + "/day", "version", "0", "day", "31/02/2027"))
                .hasStatus(422);
        assertThat(clerk.get(event + "?day=tuần%20sau")).hasStatus(422);
        assertThat(clerk.post(event + "/duties", "version", "x", "pick", "y")).hasStatus(400);
        assertThat(clerk.post(event + "/duties")).hasStatus(422);
        var blank = clerk.post("/waiting/events", "name", " ", "day", "31/02/2027");
        assertThat(blank).hasStatus(422);
        assertThat(page(blank)).contains("31/02/2027");
        assertThat(clerk.get("/waiting?after=none")).hasStatusOk();
        assertThat(clerk.get("/waiting/events?after=" + UUID.randomUUID())).hasStatus(404);
        assertThat(clerk.get("/waiting/tasks/NV-0000-0000")).hasStatus(404);

        var task = task(DeadlineKind.EVENT, "sau khi khai mạc kỳ họp");
        var code = tracking.code(task);
        var sent = clerk.post(
                event + "/duties",
                "version",
                version(event),
                "pick",
                task.value().toString(),
                "side-" + task.value(),
                "AFTER",
                "count-" + task.value(),
                "mười");
        assertThat(sent).hasStatus(422);
        assertThat(page(sent)).contains("mười");
        assertThat(clerk.post("/waiting/tasks/" + code + "/event", "event", "x", "side", "AFTER"))
                .hasStatus(422);
        assertThat(clerk.post("/tasks/" + code + "/series", "cadence", "DAILY")).hasStatus(302);
    }

    @Test
    void a_date_that_the_paper_leaves_open_is_settled_in_the_row() {
        var task = task(DeadlineKind.DATE, "trước ngày 31/11");
        var code = tracking.code(task);
        assertThat(page(clerk.get("/waiting"))).contains("/waiting/tasks/" + code + "/day", "trước ngày 31/11");
        var seen = jdbc.sql("select version from task where id = ?")
                .param(task.value())
                .query(String.class)
                .single();
        assertThat(clerk.post("/waiting/tasks/" + code + "/day", "version", seen, "day", "hôm nào"))
                .hasStatus(422);
        var slip = VietnamTime.DAY.format(opening.minusYears(6));
        assertThat(page(clerk.post("/waiting/tasks/" + code + "/day", "version", seen, "day", slip)))
                .contains("Hãy kiểm tra lại năm.", slip);
        assertThat(deadlines(task)).isEmpty();
        var day = VietnamTime.DAY.format(opening);
        assertThat(clerk.post("/waiting/tasks/" + code + "/day", "version", seen, "day", day))
                .hasRedirectedUrl("/waiting");
        assertThat(clerk.post("/waiting/tasks/" + code + "/day", "version", seen, "day", day))
                .hasRedirectedUrl("/waiting");
        assertThat(deadlines(task)).containsExactly(opening, opening);
        assertThat(page(officer.get("/assignments/" + tracking.assignment(task, council.ward()))))
                .contains("xác định thời hạn của", day);
    }

    @Test
    void a_series_shows_its_period_everywhere_and_is_ended_by_a_decision() {
        var task = task(DeadlineKind.RECURRING, "định kỳ hằng quý");
        var code = tracking.code(task);
        var label = jdbc.sql("select label from series_period where task_id = ?")
                .param(task.value())
                .query(String.class)
                .single();
        var part = tracking.assignment(task, council.ward());
        assertThat(page(officer.get("/desk"))).contains(label);
        assertThat(page(clerk.get("/tasks"))).contains(label);
        assertThat(page(clerk.get("/tasks?unit=" + council.ward()))).contains(label);
        assertThat(page(clerk.get("/tasks/" + code))).contains(label, "Hằng quý", "/tasks/" + code + "/series");
        assertThat(page(officer.get("/tasks/" + code))).contains(label).doesNotContain("/tasks/" + code + "/series");
        assertThat(page(officer.get("/assignments/" + part))).contains(label, "nhận nhiệm vụ của kỳ " + label);

        var committee = Visit.as(council.committee(), context);
        assertThat(page(committee.get("/tasks/" + code + "/series"))).contains("Kết thúc định kỳ");
        assertThat(page(clerk.get("/tasks/" + code + "/series"))).doesNotContain("Kết thúc định kỳ");
        var seen = jdbc.sql("select version from task_series where task_id = ?")
                .param(task.value())
                .query(String.class)
                .single();
        assertThat(committee.post("/tasks/" + code + "/series/end", "version", seen, "note", ""))
                .hasStatus(422);
        assertThat(committee.post("/tasks/" + code + "/series/end", "version", seen, "note", "Không còn cần"))
                .hasRedirectedUrl("/tasks/" + code + "/series");
        assertThat(page(clerk.get("/tasks/" + code + "/series"))).contains("Không còn cần");
        assertThat(page(clerk.get("/tasks/" + code))).contains("kỳ này của", "là kỳ cuối");
    }

    @Test
    void a_period_that_nobody_named_is_set_by_a_clerk() {
        var task = task(DeadlineKind.RECURRING, "định kỳ");
        var code = tracking.code(task);
        assertThat(page(clerk.get("/waiting/tasks/" + code))).contains("Đặt cách định kỳ");
        assertThat(clerk.post("/tasks/" + code + "/series", "version", "-1", "cadence", "MONTHLY", "dueDay", "20"))
                .hasRedirectedUrl("/tasks/" + code + "/series");
        assertThat(deadlines(task)).hasSize(2);
        assertThat(page(clerk.get("/tasks/" + code + "/series"))).contains("hạn ngày 20", "Tháng ");
    }

    @Test
    void pages_take_as_many_statements_with_many_rows_as_with_few() {
        var event = entered("Kỳ họp " + UUID.randomUUID());
        var series = "/tasks/" + tracking.code(task(DeadlineKind.RECURRING, "hằng tháng"));
        task(DeadlineKind.EVENT, "sau khi khai mạc kỳ họp");
        var addresses = List.of("/waiting", "/waiting/events", event, series, series + "/series");
        var few = addresses.stream().map(this::statements).toList();
        for (var i = 0; i < 40; i++) {
            task(DeadlineKind.EVENT, "sau khi khai mạc kỳ họp");
            entered("Kỳ họp " + UUID.randomUUID());
        }
        var many = addresses.stream().map(this::statements).toList();
        assertThat(many).isEqualTo(few).allSatisfy(count -> assertThat(count).isLessThanOrEqualTo(MOST));
        var more = page(clerk.get("/waiting"));
        assertThat(more).contains("/waiting?after=", "/waiting/events\"");
    }

    private int statements(String address) {
        clerk.get(address);
        return counter.during(() -> assertThat(clerk.get(address)).hasStatusOk())
                .size();
    }
}
