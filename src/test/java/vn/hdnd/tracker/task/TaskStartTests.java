package vn.hdnd.tracker.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.hdnd.tracker.task.SampleTown.coordinator;
import static vn.hdnd.tracker.task.SampleTown.lead;
import static vn.hdnd.tracker.task.SampleTown.names;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hdnd.tracker.notice.NoticeReview;
import vn.hdnd.tracker.notice.Settlement;
import vn.hdnd.tracker.shared.Refused;
import vn.hdnd.tracker.shared.StaleVersion;
import vn.hdnd.tracker.shared.TaskId;
import vn.hdnd.tracker.shared.UnitId;
import vn.hdnd.tracker.task.planning.TaskPlanning;

@SpringBootTest
@Import(SampleTown.class)
class TaskStartTests {

    @Autowired
    private SampleTown town;

    @Autowired
    private TaskPlanning planning;

    @Autowired
    private NoticeReview review;

    @Autowired
    private JdbcClient jdbc;

    private List<Map<String, Object>> assignments(TaskId task) {
        return jdbc.sql("select * from assignment where task_id = ? order by role desc, id")
                .param(task.value())
                .query()
                .listOfRows();
    }

    private Map<String, Object> assignment(TaskId task, UnitId unit) {
        return jdbc.sql("select * from assignment where task_id = ? and unit_id = ?")
                .params(task.value(), unit.value())
                .query()
                .singleRow();
    }

    @Test
    void a_group_fans_out_to_one_assignment_per_reporting_unit() {
        var notice = town.draft();
        var item = town.item(
                notice, "Các xã, phường tổng hợp kết quả, báo cáo Thường trực.", List.of(names(town.councils)));
        var proposal = planning.propose(item, town.clerk);
        assertThat(proposal.plan().targets())
                .extracting(TaskTarget::unit)
                .containsExactly(town.ward(0), town.ward(1), town.ward(2));
        assertThat(proposal.plan().mode()).isEqualTo(TaskMode.EACH);
        assertThat(proposal.plan().deliverable()).isEqualTo("Báo cáo tổng hợp");
        assertThat(proposal.plan().monitor()).isEqualTo(town.clerk.id());

        var task = planning.plan(item, UUID.randomUUID(), proposal.plan(), town.clerk);
        assertThat(review.facts(item, town.clerk).settlement()).isEqualTo(Settlement.TASKS);
        town.track(notice);

        assertThat(assignments(task)).hasSize(3).allSatisfy(row -> assertThat(row)
                .containsEntry("status", "ASSIGNED")
                .containsEntry("relation", "SUBORDINATE")
                .containsEntry("group_name", "các xã, phường")
                .containsEntry("own_duty", false));
        assertThat(assignments(task).get(0).get("covers")).asString().contains("Thường trực", "Ban");
        assertThat(jdbc.sql("select count(*) from notice_reader where notice_id = ?")
                        .param(notice.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
    }

    @Test
    void codes_count_up_within_the_year_of_the_notice() {
        var first = town.started(town.plan(TaskMode.EACH, 20, lead(town.ward(0))));
        var second = town.started(town.plan(TaskMode.EACH, 20, lead(town.ward(0))));
        assertThat(code(first)).matches("NV-2026-\\d{4}");
        assertThat(number(second)).isEqualTo(number(first) + 1);
    }

    private String code(TaskId task) {
        return jdbc.sql("select code from task where id = ?")
                .param(task.value())
                .query(String.class)
                .single();
    }

    private int number(TaskId task) {
        return Integer.parseInt(code(task).substring(8));
    }

    @Test
    void coordinators_pair_with_the_lead_of_their_area() {
        var ward = town.communes.get(0);
        var task = town.started(town.plan(
                TaskMode.EACH,
                20,
                lead(town.ward(0)),
                lead(town.ward(1)),
                coordinator(ward.peoplesCommittee()),
                coordinator(town.legal)));
        var lead = assignment(task, town.ward(0)).get("id");
        assertThat(assignment(task, ward.peoplesCommittee())).containsEntry("lead_id", lead);
        assertThat(assignment(task, town.legal)).containsEntry("lead_id", null);
    }

    @Test
    void what_the_hosts_office_owes_is_marked() {
        var task = town.started(town.plan(TaskMode.EACH, 20, lead(town.host.office()), lead(town.peoples)));
        assertThat(assignment(task, town.host.office()))
                .containsEntry("own_duty", true)
                .containsEntry("relation", "DIRECT");
        assertThat(assignment(task, town.peoples))
                .containsEntry("own_duty", false)
                .containsEntry("relation", "PEER");
    }

    @Test
    void standing_items_become_standing_duties_of_those_who_report() {
        var notice = town.draft();
        var item = town.item(notice, "Các xã, phường thường xuyên tiếp công dân.", List.of(names(town.councils)));
        review.settleAsStanding(item, itemVersion(item), town.clerk);
        town.track(notice);
        assertThat(jdbc.sql("select count(*) from standing_duty where notice_item_id = ?")
                        .param(item.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
    }

    @Test
    void a_task_that_nobody_leads_stands_in_the_way_of_tracking() {
        assertThatThrownBy(() -> town.started(town.plan(TaskMode.EACH, 20)))
                .isInstanceOf(Refused.class)
                .hasMessage("task.finding.nobody");
    }

    @Test
    void the_same_submission_plans_one_task_and_the_last_removed_opens_the_item_again() {
        var notice = town.draft();
        var item = town.item(notice, "Ban Pháp chế rà soát.", List.of(names(town.legal)));
        var plan = planning.propose(item, town.clerk).plan();
        var submission = UUID.randomUUID();
        var task = planning.plan(item, submission, plan, town.clerk);
        assertThat(planning.plan(item, submission, plan, town.clerk)).isEqualTo(task);

        var seen = planning.planned(task, town.clerk).version();
        planning.revise(task, seen, town.plan(TaskMode.JOINT, 9, lead(town.legal)), Asked.NOTHING, town.clerk);
        assertThatThrownBy(() -> planning.remove(task, seen, town.clerk)).isInstanceOf(StaleVersion.class);
        planning.remove(task, planning.planned(task, town.clerk).version(), town.clerk);
        assertThat(review.facts(item, town.clerk).settlement()).isNull();
    }

    @Test
    void what_is_in_tracking_is_no_longer_planned() {
        var task = town.started(town.plan(TaskMode.EACH, 20, lead(town.ward(0))));
        assertThatThrownBy(() -> planning.remove(task, 1, town.clerk)).isInstanceOf(Refused.class);
    }

    private long itemVersion(vn.hdnd.tracker.shared.NoticeItemId item) {
        return jdbc.sql("select version from notice_item where id = ?")
                .param(item.value())
                .query(Long.class)
                .single();
    }
}
