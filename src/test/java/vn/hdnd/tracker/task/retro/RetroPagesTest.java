package vn.hdnd.tracker.task.retro;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hdnd.tracker.task.SampleTown.lead;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import vn.hdnd.tracker.shared.TaskId;
import vn.hdnd.tracker.support.StatementCounter;
import vn.hdnd.tracker.support.Visit;
import vn.hdnd.tracker.support.WebTest;
import vn.hdnd.tracker.task.PastState;
import vn.hdnd.tracker.task.SampleTown;

@WebTest
@Import(SampleTown.class)
@Tag("sql")
class RetroPagesTest {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private SampleTown town;

    @Autowired
    private StatementCounter counter;

    @Autowired
    private Clock clock;

    private LocalDate due;
    private SampleOldNotice notice;
    private TaskId task;
    private Visit clerk;
    private String grid;

    @BeforeEach
    void a_notice_of_long_ago() {
        var today = LocalDate.now(clock);
        due = today.minusDays(150);
        notice = new SampleOldNotice(context, today.minusDays(200), town.clerk);
        task = notice.task(
                "Báo cáo kết quả thực hiện", due, lead(town.ward(0)), lead(town.ward(1)), lead(town.ward(2)));
        clerk = Visit.as(town.clerk, context);
        grid = "/notices/" + notice.id + "/retro";
    }

    private UUID unit(int ward) {
        return town.ward(ward).value();
    }

    private String[] line(int ward, String state, String day, String outcome, String number, long version) {
        return new String[] {
            "state-" + unit(ward), state,
            "day-" + unit(ward), day,
            "outcome-" + unit(ward), outcome,
            "number-" + unit(ward), number,
            "version-" + unit(ward), Long.toString(version)
        };
    }

    private static String[] together(String[]... parts) {
        var all = new ArrayList<String>();
        for (var part : parts) {
            all.addAll(List.of(part));
        }
        return all.toArray(String[]::new);
    }

    private MvcTestResult sendLine(int ward, String... fields) {
        var request = MockMvcRequestBuilders.request(HttpMethod.POST, grid + "/tasks/" + task + "/" + unit(ward));
        for (var i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return clerk.sendWithToken(request.header("HX-Request", "true"));
    }

    @Test
    void an_old_notice_is_offered_its_past_on_the_way_into_tracking() {
        assertThat(clerk.get("/notices/" + notice.id + "/tracking"))
                .hasStatusOk()
                .bodyText()
                .contains("Nhập hồi cứu", "số liệu tính theo ngày việc diễn ra");
        assertThat(clerk.get(grid)).hasRedirectedUrl("/notices/" + notice.id + "/tracking");
        assertThat(clerk.post(grid)).hasRedirectedUrl(grid);
        assertThat(clerk.get(grid))
                .hasStatusOk()
                .bodyText()
                .contains("Báo cáo kết quả thực hiện", "TT HĐND phường Bến Gỗ", "đã ghi 0/3");
    }

    @Test
    void a_table_is_kept_whole_without_scripts() {
        notice.chosen();
        var sent = together(
                line(0, "COMPLETED", DAY.format(due), "Đã gửi báo cáo", "12/BC-HĐND", 0),
                line(1, "IN_PROGRESS", DAY.format(due), "", "", 0),
                line(2, "", "", "", "", 0));
        assertThat(clerk.post(grid + "/tasks/" + task, sent)).hasRedirectedUrl(grid + "#task-1");
        var row = notice.row(task, unit(0));
        assertThat(row.entry()).isEqualTo(new Entry(PastState.COMPLETED, due, "Đã gửi báo cáo", "12/BC-HĐND"));
        assertThat(row.recordedBy()).isEqualTo(town.clerk.name());
        assertThat(notice.row(task, unit(2)).begun()).isFalse();

        // The same form a second time changes nothing more.
        assertThat(clerk.post(grid + "/tasks/" + task, sent)).hasRedirectedUrl(grid + "#task-1");
        assertThat(notice.row(task, unit(0)).version()).isEqualTo(row.version());
    }

    @Test
    void all_empty_lines_of_a_task_are_filled_in_one_click() {
        notice.chosen();
        notice.enter(task, unit(1), PastState.IN_PROGRESS, due.minusDays(3), town.clerk);
        var sent = together(
                line(0, "", "", "", "", 0),
                line(1, "IN_PROGRESS", DAY.format(due.minusDays(3)), "Đã có báo cáo", "", 1),
                line(2, "", "", "Riêng của phường", "", 0),
                new String[] {
                    "fill", "true", "fill-state", "COMPLETED", "fill-day", DAY.format(due), "fill-outcome", "Đã báo cáo"
                });
        assertThat(clerk.post(grid + "/tasks/" + task, sent)).hasRedirectedUrl(grid + "#task-1");
        assertThat(notice.row(task, unit(0)).entry())
                .isEqualTo(new Entry(PastState.COMPLETED, due, "Đã báo cáo", null));
        assertThat(notice.row(task, unit(1)).state()).isEqualTo(PastState.IN_PROGRESS);
        assertThat(notice.row(task, unit(2)).entry())
                .isEqualTo(new Entry(PastState.COMPLETED, due, "Riêng của phường", null));
    }

    @Test
    void what_cannot_be_kept_comes_back_as_typed_with_the_reason_and_the_rest_is_kept() {
        notice.chosen();
        var sent = together(
                line(0, "COMPLETED", DAY.format(due), "Xong", "", 0),
                line(1, "COMPLETED", "31/02/2026", "Chữ đã gõ", "", 0),
                line(2, "FINISHED", DAY.format(notice.issuedOn.minusDays(1)), "", "", 0));
        assertThat(clerk.post(grid + "/tasks/" + task, sent))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("31/02/2026", "Chữ đã gõ", "Không có tình trạng “FINISHED”", "2 dòng chưa lưu được");
        assertThat(notice.row(task, unit(0)).state()).isEqualTo(PastState.COMPLETED);
        assertThat(notice.row(task, unit(1)).begun()).isFalse();
    }

    @Test
    void a_line_is_kept_by_itself_and_says_what_is_missing() {
        notice.chosen();
        assertThat(sendLine(0, line(0, "COMPLETED", "", "", "", 0)))
                .hasStatusOk()
                .bodyText()
                .contains("Hãy ghi ngày", "name=\"version-" + unit(0) + "\" value=\"1\"");
        assertThat(sendLine(0, line(0, "COMPLETED", DAY.format(due), "", "", 1)))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"2\"");
        assertThat(sendLine(
                        0, line(0, "COMPLETED", DAY.format(LocalDate.now(clock).plusDays(2)), "", "", 2)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("chưa đến");
        assertThat(notice.row(task, unit(0)).day()).isEqualTo(due);
    }

    @Test
    void a_line_that_another_clerk_changed_shows_both_and_may_be_sent_over_it() {
        notice.chosen();
        notice.enter(task, unit(0), PastState.COMPLETED, due, town.head);
        assertThat(sendLine(0, line(0, "IN_PROGRESS", DAY.format(due), "Của tôi", "", 0)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(town.head.name() + " vừa sửa dòng này: Đã hoàn thành", "value=\"1\"");
        assertThat(notice.row(task, unit(0)).state()).isEqualTo(PastState.COMPLETED);
        assertThat(sendLine(0, line(0, "IN_PROGRESS", DAY.format(due), "Của tôi", "", 1)))
                .hasStatusOk();
        assertThat(notice.row(task, unit(0)).state()).isEqualTo(PastState.IN_PROGRESS);
    }

    @Test
    void any_byte_in_any_field_is_answered_with_a_sentence() {
        notice.chosen();
        for (var hostile : List.of("\u0000", "'); drop table past_result; --", "<script>", "\uD83D", "٣".repeat(30))) {
            var sent = line(0, hostile, hostile, hostile, hostile, 0);
            assertThat(sendLine(0, sent)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            assertThat(clerk.post(grid + "/tasks/" + task, sent)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        assertThat(clerk.get(grid + "?unit=nonsense")).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(clerk.post(grid + "/tasks/" + UUID.randomUUID())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(notice.row(task, unit(0)).begun()).isFalse();
    }

    @Test
    void the_grid_is_filtered_by_unit_and_by_what_is_not_finished() {
        notice.chosen();
        notice.enter(task, unit(0), PastState.COMPLETED, due, town.clerk);
        assertThat(clerk.get(grid + "?unit=" + unit(1)))
                .bodyText()
                .contains("state-" + unit(1))
                .doesNotContain("state-" + unit(0));
        assertThat(clerk.get(grid + "?open=true"))
                .bodyText()
                .contains("state-" + unit(1))
                .doesNotContain("state-" + unit(0));
    }

    @Test
    void a_closed_grid_leads_to_the_notice() {
        notice.chosen();
        notice.track(town.head);
        assertThat(clerk.get(grid)).hasRedirectedUrl("/notices/" + notice.id);
        assertThat(clerk.post(grid + "/tasks/" + task, line(0, "COMPLETED", DAY.format(due), "", "", 0)))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("đã được đưa vào theo dõi");
    }

    @Test
    void the_histories_tell_the_days_and_who_entered_them_later() {
        notice.chosen();
        notice.enter(task, unit(0), PastState.COMPLETED, due, town.clerk);
        notice.track(town.head);
        var today = DAY.format(LocalDate.now(clock));
        assertThat(clerk.get("/assignments/" + town.assignment(task, town.ward(0))))
                .bodyText()
                .contains(
                        DAY.format(due),
                        "nhập hồi cứu bởi " + town.clerk.name() + " ngày " + today,
                        "theo sổ theo dõi trước đây");
        assertThat(clerk.get("/tasks/" + town.code(task))).bodyText().contains("được nhập hồi cứu cùng kết quả đã có");
    }

    @Test
    void the_grid_takes_as_many_statements_at_three_lines_as_at_three_hundred() {
        notice.chosen();
        clerk.get(grid);
        var few =
                counter.during(() -> assertThat(clerk.get(grid)).hasStatusOk()).size();
        for (var n = 0; n < 100; n++) {
            notice.task("Nhiệm vụ " + n, due, lead(town.ward(0)), lead(town.ward(1)), lead(town.ward(2)));
        }
        var many =
                counter.during(() -> assertThat(clerk.get(grid)).hasStatusOk()).size();
        assertThat(many).isEqualTo(few).isLessThanOrEqualTo(12);
    }
}
