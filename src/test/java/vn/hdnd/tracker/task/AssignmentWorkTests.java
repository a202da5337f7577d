package vn.hdnd.tracker.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.hdnd.tracker.task.SampleTown.coordinator;
import static vn.hdnd.tracker.task.SampleTown.lead;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hdnd.tracker.attachment.FileStore;
import vn.hdnd.tracker.attachment.OwnerKind;
import vn.hdnd.tracker.attachment.ReadableFiles;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.AssignmentId;
import vn.hdnd.tracker.shared.FileId;
import vn.hdnd.tracker.shared.NotFound;
import vn.hdnd.tracker.shared.StaleVersion;
import vn.hdnd.tracker.shared.TaskId;
import vn.hdnd.tracker.task.ReportContent.Origin;

@SpringBootTest
@Import(SampleTown.class)
class AssignmentWorkTests {

    @Autowired
    private SampleTown town;

    @Autowired
    private AssignmentWork work;

    @Autowired
    private FileStore files;

    @Autowired
    private ReadableFiles readable;

    @Autowired
    private JdbcClient jdbc;

    private TaskId task;
    private AssignmentId ward;
    private Actor officer;

    @BeforeEach
    void a_task_of_three_wards() {
        task = town.started(town.plan(
                TaskMode.EACH,
                20,
                lead(town.ward(0)),
                lead(town.ward(1)),
                coordinator(town.communes.get(0).peoplesCommittee()),
                coordinator(town.legal)));
        ward = town.assignment(task, town.ward(0));
        officer = town.officer(town.ward(0));
    }

    private static ReportContent content(UUID submission, ReportKind kind, FileId... evidence) {
        return new ReportContent(
                submission, kind, "Đã gửi", null, 18, 31, Origin.unit("12/BC", null), List.of(evidence));
    }

    private Map<String, Object> row(AssignmentId id) {
        return jdbc.sql("select * from assignment where id = ?")
                .param(id.value())
                .query()
                .singleRow();
    }

    private long version(AssignmentId id) {
        return (long) row(id).get("version");
    }

    private int events(AssignmentId id) {
        return jdbc.sql("select count(*) from assignment_event where assignment_id = ?")
                .param(id.value())
                .query(Integer.class)
                .single();
    }

    @Test
    void a_report_brings_its_files_and_they_follow_the_assignment() {
        var file = files.store(
                        "bao-cao.pdf",
                        new ByteArrayInputStream("%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII)),
                        OwnerKind.REPORT,
                        officer.id())
                .id();
        work.report(ward, version(ward), content(UUID.randomUUID(), ReportKind.COMPLETION, file), officer);
        assertThat(row(ward)).containsEntry("status", "REPORTED");
        assertThat(readable.find(file, town.observer).name()).isEqualTo("bao-cao.pdf");
        assertThatThrownBy(() -> readable.find(file, town.officer(town.ward(1))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> readable.find(file, town.admin)).isInstanceOf(NotFound.class);
    }

    @Test
    void a_foreign_file_is_not_taken_and_nothing_is_written() {
        var file = files.store(
                        "a.pdf",
                        new ByteArrayInputStream("%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII)),
                        OwnerKind.REPORT,
                        town.clerk.id())
                .id();
        var sent = content(UUID.randomUUID(), ReportKind.PROGRESS, file);
        assertThatThrownBy(() -> work.report(ward, version(ward), sent, officer));
        assertThat(row(ward)).containsEntry("status", "ASSIGNED");
        assertThat(events(ward)).isEqualTo(1);
    }

    @Test
    void another_units_assignment_does_not_exist() {
        var other = town.officer(town.ward(2));
        assertThatThrownBy(() -> work.act(ward, AssignmentAction.ACCEPT, 0, null, other))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> work.act(ward, AssignmentAction.ACCEPT, 0, null, town.admin))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_coordinator_sees_the_leads_row_but_may_not_act_on_it() {
        var partner = town.officer(town.communes.get(0).peoplesCommittee());
        assertThatThrownBy(() -> work.act(ward, AssignmentAction.ACCEPT, version(ward), null, partner))
                .isInstanceOf(TransitionRefused.class);
        var otherLead = town.assignment(task, town.ward(1));
        assertThatThrownBy(() -> work.act(otherLead, AssignmentAction.ACCEPT, 0, null, partner))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void the_same_report_sent_twice_is_one_report() {
        var sent = content(UUID.randomUUID(), ReportKind.PROGRESS);
        var seen = version(ward);
        work.report(ward, seen, sent, officer);
        work.report(ward, seen, sent, officer);
        assertThat(events(ward)).isEqualTo(2);
    }

    @Test
    void a_double_click_on_accept_lands_on_the_first() {
        var seen = version(ward);
        work.act(ward, AssignmentAction.ACCEPT, seen, null, officer);
        work.act(ward, AssignmentAction.ACCEPT, seen, null, officer);
        assertThat(events(ward)).isEqualTo(2);
    }

    @Test
    void a_form_of_yesterday_is_refused() {
        var seen = version(ward);
        work.act(ward, AssignmentAction.ACCEPT, seen, null, officer);
        assertThatThrownBy(() -> work.report(ward, seen, content(UUID.randomUUID(), ReportKind.PROGRESS), officer))
                .isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> work.act(ward, AssignmentAction.ACCEPT, seen, null, town.clerk))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void clicks_at_the_same_moment_have_one_effect() throws Exception {
        var seen = version(ward);
        var sent = content(UUID.randomUUID(), ReportKind.COMPLETION);
        Callable<Void> click = () -> {
            work.report(ward, seen, sent, officer);
            return null;
        };
        var clicks = Executors.newFixedThreadPool(4);
        try {
            for (var done : clicks.invokeAll(List.of(click, click, click, click))) {
                assertThatCode(done::get).doesNotThrowAnyException();
            }
        } finally {
            clicks.shutdownNow();
        }
        assertThat(events(ward)).isEqualTo(2);
    }

    @Test
    void coordinators_end_with_their_lead_and_the_others_with_the_last() {
        var paired = town.assignment(task, town.communes.get(0).peoplesCommittee());
        var unpaired = town.assignment(task, town.legal);
        complete(ward, officer);
        assertThat(row(paired)).containsEntry("status", "COMPLETED");
        assertThat(row(unpaired)).containsEntry("status", "ASSIGNED");

        complete(town.assignment(task, town.ward(1)), town.officer(town.ward(1)));
        assertThat(row(unpaired)).containsEntry("status", "COMPLETED");

        work.act(ward, AssignmentAction.REOPEN, version(ward), "Kết quả chưa đúng", town.committee);
        assertThat(row(ward)).containsEntry("status", "IN_PROGRESS");
        assertThat(row(paired)).containsEntry("status", "IN_PROGRESS");
        assertThat(row(unpaired)).containsEntry("status", "IN_PROGRESS");
    }

    private void complete(AssignmentId id, Actor by) {
        work.report(id, version(id), content(UUID.randomUUID(), ReportKind.COMPLETION), by);
        work.act(id, AssignmentAction.CONFIRM, version(id), null, town.clerk);
    }

    @Test
    void a_reason_is_needed_where_the_action_needs_one() {
        work.report(ward, version(ward), content(UUID.randomUUID(), ReportKind.COMPLETION), officer);
        assertThatThrownBy(() -> work.act(ward, AssignmentAction.RETURN, version(ward), " ", town.clerk))
                .hasMessage("task.refused.reason");
    }

    @Test
    void history_cannot_be_rewritten() {
        assertThatThrownBy(() -> jdbc.sql("update assignment_event set actor_name = 'ai đó'")
                        .update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> jdbc.sql("delete from assignment_event").update())
                .isInstanceOf(DataAccessException.class);
    }
}
