package vn.hdnd.tracker.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static vn.hdnd.tracker.task.SampleTown.coordinator;
import static vn.hdnd.tracker.task.SampleTown.lead;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.AssignmentId;
import vn.hdnd.tracker.shared.Refused;
import vn.hdnd.tracker.shared.Role;
import vn.hdnd.tracker.shared.TaskId;
import vn.hdnd.tracker.shared.UnitId;
import vn.hdnd.tracker.shared.VietnamTime;
import vn.hdnd.tracker.task.ReportContent.Origin;

/** Decisions through the service: what moves along with them, and who wins where two decide at once. */
@SpringBootTest
@Import(SampleTown.class)
class DecisionWorkTests {

    @Autowired
    private SampleTown town;

    @Autowired
    private AssignmentWork work;

    @Autowired
    private JdbcClient jdbc;

    private TaskId task;
    private AssignmentId ward;
    private Actor officer;

    @BeforeEach
    void a_task_of_two_wards() {
        task = town.started(town.plan(
                TaskMode.EACH,
                20,
                lead(town.ward(0)),
                lead(town.ward(1)),
                coordinator(town.communes.get(0).peoplesCommittee())));
        ward = town.assignment(task, town.ward(0));
        officer = town.officer(town.ward(0));
    }

    private void act(AssignmentAction action, Particulars said, Actor by) {
        work.carryOut(ward, action, town.version(ward), said, by);
    }

    private static Particulars to(UnitId unit) {
        return new Particulars("Đúng thẩm quyền hơn", null, unit, null);
    }

    private static Particulars until(LocalDate day) {
        return new Particulars("Chờ số liệu", day, null, null);
    }

    private static LocalDate inDays(int days) {
        return LocalDate.now(VietnamTime.ZONE).plusDays(days);
    }

    private @Nullable Object of(AssignmentId id, String column) {
        return row(id).get(column);
    }

    private Map<String, Object> row(AssignmentId id) {
        return jdbc.sql("select * from assignment where id = ?")
                .param(id.value())
                .query()
                .singleRow();
    }

    private List<String> told(AssignmentId id) {
        return jdbc.sql("select action from assignment_event where assignment_id = ? order by seq")
                .param(id.value())
                .query(String.class)
                .list();
    }

    private void complete() {
        var content = new ReportContent(
                UUID.randomUUID(),
                ReportKind.COMPLETION,
                "Đã gửi",
                null,
                null,
                null,
                Origin.unit(null, null),
                List.of());
        work.report(ward, town.version(ward), content, officer);
    }

    @Test
    void a_part_given_to_another_unit_starts_there_with_its_deadline_and_takes_its_coordinator_along() {
        var paired = town.assignment(task, town.communes.get(0).peoplesCommittee());
        act(AssignmentAction.DECLINE, to(town.legal), officer);
        assertThat(of(ward, "status")).isEqualTo("DECLINED");

        act(AssignmentAction.REASSIGN, to(town.legal), town.committee);

        var taken = town.assignment(task, town.legal);
        assertThat(of(ward, "status")).isEqualTo("REASSIGNED");
        assertThat(of(ward, "succeeded_by")).isEqualTo(taken.value());
        assertThat(of(taken, "status")).isEqualTo("ASSIGNED");
        assertThat(of(taken, "deadline")).isEqualTo(of(ward, "deadline"));
        assertThat(of(paired, "lead_id")).isEqualTo(taken.value());
        assertThat(told(paired)).endsWith("FOLLOW_REASSIGNED");
        assertThat(of(paired, "status")).isEqualTo("ASSIGNED");
    }

    @Test
    void what_was_given_away_may_come_back() {
        act(AssignmentAction.REASSIGN, to(town.legal), town.committee);
        var taken = town.assignment(task, town.legal);

        work.carryOut(taken, AssignmentAction.REASSIGN, town.version(taken), to(town.ward(0)), town.committee);

        assertThat(jdbc.sql("select status from assignment where task_id = ? and unit_id = ? order by id")
                        .params(task.value(), town.ward(0).value())
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("REASSIGNED", "ASSIGNED");
    }

    @Test
    void a_unit_that_has_a_part_or_takes_none_is_refused_and_nothing_is_written() {
        refused("task.refused.hasPart", () -> act(AssignmentAction.REASSIGN, to(town.ward(1)), town.committee));
        refused("task.refused.noUnit", () -> act(AssignmentAction.REASSIGN, to(UnitId.next()), town.committee));
        assertThat(told(ward)).containsExactly("ASSIGN");
    }

    @Test
    void coordinators_pause_with_their_lead_and_go_on_where_they_were() {
        var paired = town.assignment(task, town.communes.get(0).peoplesCommittee());
        act(AssignmentAction.SUSPEND, Particulars.noted("Chờ hướng dẫn"), town.committee);
        assertThat(of(paired, "status")).isEqualTo("SUSPENDED");

        act(AssignmentAction.RESUME, until(inDays(40)), town.committee);

        assertThat(of(paired, "status")).isEqualTo("ASSIGNED");
        assertThat(of(ward, "deadline")).hasToString(inDays(40).toString());
        assertThat(of(ward, "original_deadline")).hasToString(inDays(20).toString());
    }

    @Test
    void the_committee_agrees_to_what_a_clerk_proposed_and_its_words_are_kept() {
        act(AssignmentAction.REQUEST_EXTENSION, until(inDays(30)), officer);
        work.propose(ward, AssignmentAction.GRANT_EXTENSION, town.version(ward), until(inDays(25)), town.clerk);
        work.putToCommittee(ward, town.version(ward), town.head);

        var seen = town.version(ward);
        work.agree(ward, seen, Particulars.NONE, town.committee);
        work.agree(ward, seen, Particulars.NONE, town.committee);

        assertThat(of(ward, "deadline")).hasToString(inDays(25).toString());
        assertThat(of(ward, "extension_until")).isNull();
        assertThat(of(ward, "proposed_action")).isNull();
        assertThat(told(ward))
                .containsExactly("ASSIGN", "REQUEST_EXTENSION", "PROPOSE", "PUT_TO_COMMITTEE", "GRANT_EXTENSION");
    }

    @Test
    void two_clicks_on_one_request_make_one_request() {
        var seen = town.version(ward);
        var said = until(inDays(30));
        work.carryOut(ward, AssignmentAction.REQUEST_EXTENSION, seen, said, officer);
        work.carryOut(ward, AssignmentAction.REQUEST_EXTENSION, seen, said, officer);
        assertThat(told(ward)).containsExactly("ASSIGN", "REQUEST_EXTENSION");
    }

    @Test
    void where_one_confirms_and_one_returns_at_once_one_wins_and_the_other_is_told() throws Exception {
        complete();
        var seen = town.version(ward);
        onlyOneOf(
                "CONFIRM|RETURN",
                () -> work.act(ward, AssignmentAction.CONFIRM, seen, (String) null, town.clerk),
                () -> work.act(ward, AssignmentAction.RETURN, seen, "Thiếu số liệu", town.head));
    }

    @Test
    void where_the_unit_withdraws_while_the_office_confirms_one_wins_and_the_other_is_told() throws Exception {
        complete();
        var seen = town.version(ward);
        onlyOneOf(
                "CONFIRM|WITHDRAW_REPORT",
                () -> work.act(ward, AssignmentAction.WITHDRAW_REPORT, seen, (String) null, officer),
                () -> work.act(ward, AssignmentAction.CONFIRM, seen, (String) null, town.clerk));
    }

    @Test
    void where_more_time_is_granted_while_the_part_is_cancelled_one_wins_and_the_other_is_told() throws Exception {
        act(AssignmentAction.REQUEST_EXTENSION, until(inDays(30)), officer);
        var seen = town.version(ward);
        var other = town.person("Phó Chủ tịch", Role.COMMITTEE, town.legal);
        onlyOneOf(
                "CANCEL|GRANT_EXTENSION",
                () -> work.act(ward, AssignmentAction.CANCEL, seen, "Không còn phù hợp", town.committee),
                () -> work.act(ward, AssignmentAction.GRANT_EXTENSION, seen, (String) null, other));
    }

    /** Lets both go at the same moment, in transactions of their own. */
    private void onlyOneOf(String kinds, Runnable one, Runnable other) throws InterruptedException {
        var both = Executors.newFixedThreadPool(2);
        var refusals = new ArrayList<Throwable>();
        try {
            for (var done : both.invokeAll(List.of(call(one), call(other)))) {
                try {
                    done.get();
                } catch (ExecutionException lost) {
                    refusals.add(lost.getCause());
                }
            }
        } finally {
            both.shutdownNow();
        }
        assertThat(refusals).singleElement().isInstanceOf(Refused.class);
        assertThat(told(ward).stream().filter(kind -> kind.matches(kinds))).hasSize(1);
    }

    private static Callable<Void> call(Runnable act) {
        return () -> {
            act.run();
            return null;
        };
    }

    private static void refused(String key, Runnable act) {
        assertThatThrownBy(act::run)
                .asInstanceOf(type(Refused.class))
                .extracting(Refused::messageKey)
                .isEqualTo(key);
    }
}
