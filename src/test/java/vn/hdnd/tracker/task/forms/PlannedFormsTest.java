package vn.hdnd.tracker.task.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.util.HtmlUtils;
import vn.hdnd.tracker.attachment.FileStore;
import vn.hdnd.tracker.attachment.OwnerKind;
import vn.hdnd.tracker.attachment.SampleFiles;
import vn.hdnd.tracker.attachment.StoredFileSummary;
import vn.hdnd.tracker.shared.FileId;
import vn.hdnd.tracker.shared.TaskId;
import vn.hdnd.tracker.shared.VietnamTime;
import vn.hdnd.tracker.support.SampleCouncil;
import vn.hdnd.tracker.support.Visit;
import vn.hdnd.tracker.support.WebTest;
import vn.hdnd.tracker.task.SampleTracking;

/** Figures and template files are said in the form in which a task is planned, whichever it is. */
@WebTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlannedFormsTest {

    private static final String THREE = "Số cuộc giám sát (cuộc)\nSố kiến nghị đã trả lời / tổng số\nSố đoàn";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private FileStore files;

    private SampleCouncil council;
    private SampleTracking tracking;
    private Visit clerk;
    private Visit head;
    private String title;

    @BeforeAll
    void found() {
        council = SampleCouncil.found(context);
        tracking = new SampleTracking(context, () -> council.clerk(), () -> council.head());
        clerk = Visit.as(council.clerk(), context);
        head = Visit.as(council.head(), context);
    }

    @BeforeEach
    void a_title_of_its_own() {
        title = "Tổng hợp số liệu giám sát " + UUID.randomUUID();
    }

    private static String page(MvcTestResult result) {
        return HtmlUtils.htmlUnescape(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    private static MockMultipartFile template(String name) throws IOException {
        return new MockMultipartFile("upload", name, null, SampleFiles.docx());
    }

    /** As a browser without scripts sends it. */
    private MvcTestResult send(
            Visit who, String path, String figures, List<MockMultipartFile> uploads, String... fields) {
        var form = MockMvcRequestBuilders.multipart(path);
        uploads.forEach(form::file);
        form.param("submissionId", UUID.randomUUID().toString())
                .param("title", title)
                .param("quote", "Các xã, phường tổng hợp kết quả, báo cáo Thường trực.")
                .param("basis", "Ý kiến của Thường trực tại buổi làm việc")
                .param("basisOn", VietnamTime.DAY.format(LocalDate.now(VietnamTime.ZONE)))
                .param("leads", "u:" + council.ward())
                .param("figures", figures);
        for (var i = 0; i < fields.length; i += 2) {
            form.param(fields[i], fields[i + 1]);
        }
        return who.sendWithToken(form);
    }

    private List<TaskId> tasks() {
        return jdbc
                .sql("select id from task where title = ? order by id")
                .param(title)
                .query(UUID.class)
                .list()
                .stream()
                .map(TaskId::new)
                .toList();
    }

    private String figures(TaskId task) {
        return jdbc.sql("select coalesce(figures, '') from task where id = ?")
                .param(task.value())
                .query(String.class)
                .single();
    }

    private List<String> names(TaskId task) {
        return attached(task).stream().map(StoredFileSummary::name).toList();
    }

    private List<StoredFileSummary> attached(TaskId task) {
        return files.filesOf(OwnerKind.TASK, task.value());
    }

    private String version(TaskId task) {
        return String.valueOf(tracking.version(task));
    }

    private String itemPath() {
        var item = tracking.item(tracking.draft(), "Các xã, phường tổng hợp kết quả, báo cáo Thường trực.", List.of());
        return "/tasks/planned/of-item/" + item;
    }

    @Test
    void what_somebody_else_has_kept_since_stands_beside_what_was_typed_whichever_form_it_is() throws IOException {
        for (var path : List.of(itemPath(), "/tasks/new")) {
            title = "Bản đầu " + UUID.randomUUID();
            send(clerk, path, "", List.of());
            var task = tasks().get(0);
            var seen = version(task);
            var form = path.equals("/tasks/new") ? "/tasks/drafts/" + task : "/tasks/planned/" + task;
            title = "Bản của lãnh đạo " + UUID.randomUUID();
            var kept = title;
            assertThat(send(head, form, THREE, List.of(), "version", seen)).hasStatus3xxRedirection();

            title = "Bản đang gõ " + UUID.randomUUID();
            var answer = page(send(clerk, form, "", List.of(), "version", seen));
            assertThat(answer)
                    .as(path)
                    .contains("Bản đang lưu", kept, "Số cuộc giám sát (cuộc)", title, "href=\"" + form + "\"");
            assertThat(jdbc.sql("select title from task where id = ?")
                            .param(task.value())
                            .query(String.class)
                            .single())
                    .isEqualTo(kept);
        }
    }

    @Test
    void a_task_of_an_item_and_one_that_stands_alone_are_planned_with_figures_and_template_in_one_form()
            throws IOException {
        for (var path : List.of(itemPath(), "/tasks/new")) {
            title = "Tổng hợp " + UUID.randomUUID();
            assertThat(send(clerk, path, THREE, List.of(template("mau.docx")))).hasStatus3xxRedirection();
            var task = tasks().get(0);
            assertThat(figures(task)).as(path).isEqualTo(THREE);
            assertThat(names(task)).as(path).containsExactly("mau.docx");
        }
        var alone = tasks().get(0);
        assertThat(page(clerk.get("/tasks/drafts/" + alone)))
                .contains("Số cuộc giám sát (cuộc)", "mau.docx", "Bỏ tệp này");
    }

    @Test
    void a_wrong_file_or_table_is_said_and_loses_neither_what_was_typed_nor_the_good_file() throws IOException {
        var wrong = List.of(
                new MockMultipartFile("upload", "mau.exe", null, new byte[] {1}),
                new MockMultipartFile("upload", "trong.docx", null, new byte[0]),
                template("tot.docx"));
        for (var path : List.of(itemPath(), "/tasks/new")) {
            var sent = page(send(clerk, path, THREE, wrong));
            assertThat(sent)
                    .as(path)
                    .contains("mau.exe", "trong.docx", "tot.docx", title, "Số kiến nghị đã trả lời / tổng số");
            assertThat(tasks()).isEmpty();

            var waiting = sent.replaceAll("(?s).*name=\"files\" value=\"([0-9a-f-]+)\".*", "$1");
            var many = page(send(clerk, path, "Số liệu\n".repeat(13), List.of(), "files", waiting));
            assertThat(many).as(path).contains("Bảng số liệu có nhiều nhất 12 dòng", "tot.docx", title);
            assertThat(tasks()).isEmpty();

            assertThat(send(clerk, path, THREE, List.of(), "files", waiting)).hasStatus3xxRedirection();
            assertThat(names(tasks().get(0))).as(path).containsExactly("tot.docx");
            title = "Tổng hợp " + UUID.randomUUID();
        }
    }

    @Test
    void a_file_that_waits_no_more_plans_nothing() {
        var sent = send(
                clerk, "/tasks/new", THREE, List.of(), "files", FileId.next().toString());
        assertThat(sent).hasStatus(409);
        assertThat(page(sent)).contains(title, "Số đoàn");
        assertThat(tasks()).isEmpty();
    }

    @Test
    void while_it_is_planned_the_template_is_replaced_and_figures_are_changed_in_the_same_form() throws IOException {
        send(clerk, itemPath(), THREE, List.of(template("cu.docx")));
        var ofItem = tasks().get(0);
        replace(ofItem, "/tasks/planned/" + ofItem);
        title = "Tổng hợp " + UUID.randomUUID();
        send(clerk, "/tasks/new", THREE, List.of(template("cu.docx")));
        var alone = tasks().get(0);
        replace(alone, "/tasks/drafts/" + alone);
    }

    private void replace(TaskId task, String path) throws IOException {
        var old = attached(task).get(0).id().toString();
        var stale = send(clerk, path, "Khác", List.of(template("moi.docx")), "version", "99", "dropped", old);
        assertThat(page(stale)).as(path).contains("cu.docx", "moi.docx", "Khác");
        assertThat(names(task)).as(path).containsExactly("cu.docx");

        var sent =
                send(clerk, path, "Số đoàn", List.of(template("moi.docx")), "version", version(task), "dropped", old);
        assertThat(sent).as(path).hasStatus3xxRedirection();
        assertThat(names(task)).as(path).containsExactly("moi.docx");
        assertThat(figures(task)).as(path).isEqualTo("Số đoàn");
        assertThat(clerk.get("/files/" + old)).as(path).hasStatus(404);
    }

    @Test
    void a_file_of_another_task_cannot_be_dropped() throws IOException {
        send(clerk, "/tasks/new", THREE, List.of(template("cua-toi.docx")));
        var kept = tasks().get(0);
        title = "Tổng hợp " + UUID.randomUUID();
        send(clerk, "/tasks/new", THREE, List.of());
        var other = tasks().get(0);
        send(
                clerk,
                "/tasks/drafts/" + other,
                THREE,
                List.of(),
                "version",
                version(other),
                "dropped",
                attached(kept).get(0).id().toString());
        assertThat(names(kept)).containsExactly("cua-toi.docx");
    }

    @Test
    void in_tracking_the_head_alone_removes_the_template_the_history_says_it_and_reports_keep_what_they_brought()
            throws IOException {
        send(head, "/tasks/new", "", List.of(template("mau.docx")), "start", "true");
        var task = tasks().get(0);
        var part = tracking.assignment(task, council.ward());
        var ward = Visit.as(council.ownOfficer(), context);
        var report = MockMvcRequestBuilders.multipart("/assignments/" + part + "/report-progress")
                .file(template("mau-da-dien.docx"))
                .param("version", String.valueOf(tracking.version(part)))
                .param("submissionId", UUID.randomUUID().toString())
                .param("outcome", "Đã điền biểu mẫu");
        assertThat(ward.sendWithToken(report)).hasStatus3xxRedirection();
        var file = attached(task).get(0).id().toString();

        var drop = new String[] {"version", version(task), "figures", "", "dropped", file};
        assertThat(clerk.post("/tasks/forms/" + task, drop)).hasStatus(409);
        assertThat(names(task)).containsExactly("mau.docx");
        assertThat(head.post("/tasks/forms/" + task, drop)).hasStatus3xxRedirection();

        assertThat(names(task)).isEmpty();
        assertThat(ward.get("/files/" + file)).hasStatus(404);
        assertThat(page(head.get("/tasks/" + tracking.code(task)))).contains("thay tệp mẫu", "mau.docx");
        assertThat(page(ward.get("/assignments/" + part)))
                .contains("mau-da-dien.docx")
                .doesNotContain("Tệp mẫu");
    }

    @Test
    void a_copy_for_another_year_takes_over_figures_and_template_with_files_of_its_own() throws IOException {
        send(head, "/tasks/new", THREE, List.of(template("mau.docx"), template("phu-luc.docx")), "start", "true");
        var origin = tasks().get(0);
        var form = page(clerk.get("/tasks/new?from=" + tracking.code(origin)));
        assertThat(form).contains("Số cuộc giám sát (cuộc)", "mau.docx", "phu-luc.docx");

        title = "Năm sau " + UUID.randomUUID();
        var dropped = attached(origin).get(1).id().toString();
        var again = send(
                clerk,
                "/tasks/new",
                "Số liệu\n".repeat(13),
                List.of(),
                "copiedFrom",
                origin.toString(),
                "dropped",
                dropped);
        assertThat(page(again)).contains("mau.docx", "phu-luc.docx");
        send(
                clerk,
                "/tasks/new",
                THREE,
                List.of(template("them.docx")),
                "copiedFrom",
                origin.toString(),
                "dropped",
                dropped);

        var copy = tasks().get(0);
        assertThat(figures(copy)).isEqualTo(THREE);
        assertThat(names(copy)).containsExactlyInAnyOrder("mau.docx", "them.docx");
        assertThat(names(origin)).containsExactly("mau.docx", "phu-luc.docx");
        var own = attached(copy).stream()
                .filter(file -> file.name().equals("mau.docx"))
                .findFirst()
                .orElseThrow();
        assertThat(clerk.get("/files/" + own.id()).getResponse().getContentAsByteArray())
                .hasSize((int) own.size());
        // The one goes, the other stays.
        send(
                clerk,
                "/tasks/drafts/" + copy,
                THREE,
                List.of(),
                "version",
                version(copy),
                "dropped",
                own.id().toString());
        assertThat(names(origin)).contains("mau.docx");
    }

    @Test
    void a_part_that_goes_to_another_unit_asks_it_for_the_same() throws IOException {
        send(head, "/tasks/new", THREE, List.of(template("mau.docx")), "start", "true");
        var task = tasks().get(0);
        var part = tracking.assignment(task, council.ward());
        var given = head.post(
                "/assignments/" + part + "/correct-unit",
                "version",
                String.valueOf(tracking.version(part)),
                "unit",
                council.otherWard().toString(),
                "reason",
                "Ghi nhầm đơn vị");
        assertThat(given).hasStatus3xxRedirection();
        var other = Visit.as(council.otherOfficer(), context);
        var now = tracking.assignment(task, council.otherWard());
        assertThat(page(other.get("/assignments/" + now))).contains("mau.docx");
        assertThat(page(other.get("/assignments/" + now + "/report-completion")))
                .contains("Số cuộc giám sát");
    }

    @Test
    void ids_of_files_that_nobody_can_read_are_no_server_error() {
        var task = tracking.lone(council.ward());
        for (var wrong : List.of("", " ", "x", UUID.randomUUID().toString())) {
            for (var form : List.of("/tasks/new", "/tasks/drafts/" + task, "/tasks/forms/" + task)) {
                var sent = send(
                        clerk, form, "", List.of(), "files", wrong, "files", wrong, "dropped", wrong, "dropped", wrong);
                assertThat(sent.getResponse().getStatus())
                        .as(form + " " + wrong)
                        .isLessThan(500);
            }
        }
    }
}
