package vn.hdnd.tracker.task.repeats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.hdnd.tracker.task.SampleTracking.lead;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hdnd.tracker.notice.NoticeReview;
import vn.hdnd.tracker.notice.NoticeTracking;
import vn.hdnd.tracker.notice.Settlement;
import vn.hdnd.tracker.notice.TrackingCheck;
import vn.hdnd.tracker.notice.history.ReviewAct;
import vn.hdnd.tracker.notice.history.ReviewHistory;
import vn.hdnd.tracker.shared.NoticeId;
import vn.hdnd.tracker.shared.NoticeItemId;
import vn.hdnd.tracker.shared.Refused;
import vn.hdnd.tracker.shared.TaskId;
import vn.hdnd.tracker.support.Visit;
import vn.hdnd.tracker.task.AssignmentAction;
import vn.hdnd.tracker.task.AssignmentWork;
import vn.hdnd.tracker.task.SampleTown;
import vn.hdnd.tracker.task.TaskMode;
import vn.hdnd.tracker.task.planning.TaskPlanning;

@SpringBootTest
@AutoConfigureMockMvc
@Import(SampleTown.class)
class RepeatsTests {

    private static final String AGAIN =
            "Đề nghị các xã, phường tiếp tục tổng hợp kết quả giải quyết kiến nghị của cử tri trước và sau kỳ họp thường lệ"
                    + " giữa năm, nêu rõ nội dung đã giải quyết xong, nội dung đang giải quyết kèm lộ trình, nội dung còn tồn"
                    + " đọng và nguyên nhân, trách nhiệm của từng cơ quan, đơn vị.";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private SampleTown town;

    @Autowired
    private Repeats repeats;

    @Autowired
    private RepeatQueries queries;

    @Autowired
    private NoticeReview review;

    @Autowired
    private NoticeTracking tracking;

    @Autowired
    private TaskPlanning planning;

    @Autowired
    private AssignmentWork work;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ReviewHistory history;

    @Autowired
    private TransactionTemplate transaction;

    private TaskId running;
    private NoticeId notice;
    private NoticeItemId item;

    @BeforeEach
    void an_item_that_asks_for_it_again() {
        running = town.started(town.plan(TaskMode.EACH, 20, lead(town.ward(0)), lead(town.ward(1))));
        notice = town.draft();
        item = town.item(notice, AGAIN, List.of());
    }

    @Test
    void a_task_in_progress_is_shown_beside_the_item_that_resembles_it() {
        assertThat(like()).contains(running);
        var shown = clerk().get("/notices/{n}/items/{i}/repeats", notice, item);
        assertThat(shown).hasStatusOk().bodyText().contains(town.code(running), "Gắn vào nhiệm vụ này");
    }

    @Test
    void what_is_about_something_else_is_not_shown() {
        var other = town.item(notice, "Giao Ban Pháp chế thẩm tra dự thảo nghị quyết về chế độ họp.", List.of());
        assertThat(queries.like(review.facts(other, town.clerk)))
                .extracting(Resembling::id)
                .doesNotContain(running.value());
    }

    @Test
    void what_has_ended_is_not_shown_and_cannot_be_joined() {
        end();
        assertThat(like()).doesNotContain(running);
        assertThatThrownBy(() -> repeats.join(item, running, town.clerk)).isInstanceOf(Refused.class);
        assertThat(review.facts(item, town.clerk).settlement()).isNull();
    }

    @Test
    void a_joined_item_is_settled_and_open_again_when_it_is_parted() {
        repeats.join(item, running, town.clerk);
        repeats.join(item, running, town.clerk);
        assertThat(review.facts(item, town.clerk).settlement()).isEqualTo(Settlement.TASKS);
        assertThat(joined()).isEqualTo(1);

        repeats.part(item, running, town.clerk);
        assertThat(review.facts(item, town.clerk).settlement()).isNull();
        assertThat(joined()).isZero();
    }

    @Test
    void joining_and_parting_are_undone() {
        repeats.join(item, running, town.clerk);
        repeats.part(item, running, town.clerk);

        assertThat(undo()).isEqualTo(ReviewAct.PARTED);
        assertThat(review.facts(item, town.clerk).settlement()).isEqualTo(Settlement.TASKS);
        assertThat(joined()).isEqualTo(1);

        assertThat(undo()).isEqualTo(ReviewAct.JOINED);
        assertThat(review.facts(item, town.clerk).settlement()).isNull();
        assertThat(joined()).isZero();
    }

    private ReviewAct undo() {
        var last = transaction.execute(
                status -> history.last(notice, town.clerk).orElseThrow().id());
        return review.undo(notice, last, town.clerk).act();
    }

    @Test
    void a_task_that_a_colleague_joined_since_is_not_joined_twice_by_undo() {
        planning.plan(item, UUID.randomUUID(), town.plan(TaskMode.EACH, 20, lead(town.ward(2))), town.clerk);
        repeats.join(item, running, town.clerk);
        repeats.part(item, running, town.clerk);
        repeats.join(item, running, town.head);

        assertThatThrownBy(this::undo).isInstanceOf(Refused.class);
        assertThat(joined()).isEqualTo(1);
    }

    @Test
    void an_item_stays_settled_while_a_task_or_a_repeat_is_left() {
        var own = planning.plan(item, UUID.randomUUID(), town.plan(TaskMode.EACH, 20, lead(town.ward(2))), town.clerk);
        repeats.join(item, running, town.clerk);
        repeats.part(item, running, town.clerk);
        assertThat(review.facts(item, town.clerk).settlement()).isEqualTo(Settlement.TASKS);

        repeats.join(item, running, town.clerk);
        planning.remove(own, planning.planned(own, town.clerk).version(), town.clerk);
        assertThat(review.facts(item, town.clerk).settlement()).isEqualTo(Settlement.TASKS);
    }

    @Test
    void tracking_tells_it_in_the_history_makes_no_new_task_and_lets_the_units_read_the_notice() {
        repeats.join(item, running, town.clerk);
        town.track(notice);

        assertThat(jdbc.sql("select count(*) from task where notice_id = ?")
                        .param(notice.value())
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("""
                                select e.note from assignment_event e join assignment a on a.id = e.assignment_id
                                where a.task_id = ? and e.action = 'ASK_AGAIN'
                                """).param(running.value()).query(String.class).list())
                .hasSize(2)
                .allSatisfy(note -> assertThat(note).startsWith("mục 1, ").endsWith("/TB-HĐND"));
        var ward = Visit.as(town.officer(town.ward(1)), context);
        assertThat(ward.get("/notices/{n}", notice)).hasStatusOk().bodyText().contains(town.code(running));
        assertThat(ward.get("/assignments/{a}", town.assignment(running, town.ward(1))))
                .bodyText()
                .contains("nhắc lại nhiệm vụ tại mục 1, ");
        assertThat(Visit.as(town.officer(town.ward(2)), context).get("/notices/{n}", notice))
                .hasStatus(404);
    }

    @Test
    void a_joined_task_that_ended_meanwhile_stands_in_the_way_of_tracking() {
        repeats.join(item, running, town.clerk);
        end();
        assertThat(tracking.findings(notice)).anySatisfy(finding -> assertThat(finding)
                .returns(true, TrackingCheck.Finding::blocking)
                .returns("task.finding.repeatEnded", TrackingCheck.Finding::messageKey));
        assertThatThrownBy(() -> town.track(notice)).isInstanceOf(Refused.class);
    }

    @Test
    void a_new_task_that_looks_like_one_in_progress_is_shown_before_tracking() {
        planning.plan(item, UUID.randomUUID(), town.plan(TaskMode.EACH, 20, lead(town.ward(0))), town.clerk);
        assertThat(tracking.findings(notice)).anySatisfy(finding -> assertThat(finding)
                .returns(false, TrackingCheck.Finding::blocking)
                .returns("task.finding.doubled", TrackingCheck.Finding::messageKey));
    }

    @Test
    void a_task_is_found_by_its_code_and_signs_of_patterns_mean_themselves() {
        var facts = review.facts(item, town.clerk);
        assertThat(queries.named(facts, town.code(running).toLowerCase(java.util.Locale.ROOT)))
                .extracting(Resembling::id)
                .containsExactly(running.value());
        assertThat(queries.named(facts, "%")).isEmpty();
    }

    @Test
    void joining_over_http_comes_back_to_the_item_and_shows_the_task_there() {
        var path = "/notices/" + notice + "/items/" + item + "/repeats";
        assertThat(clerk().post(path, "task", running.toString()))
                .hasRedirectedUrl("/notices/" + notice + "/review?item=" + item + "#item-" + item);
        assertThat(clerk().get("/notices/{n}/review?item={i}", notice, item))
                .bodyText()
                .contains(town.code(running), "Nhắc lại", "Bỏ gắn");
        assertThat(clerk().post(path + "/part", "task", running.toString())).hasStatus3xxRedirection();
        assertThat(joined()).isZero();
        var elsewhere = "/notices/" + town.draft() + "/items/" + item + "/repeats";
        assertThat(clerk().post(elsewhere, "task", running.toString())).hasStatus(404);
    }

    private List<TaskId> like() {
        return queries.like(review.facts(item, town.clerk)).stream()
                .map(found -> new TaskId(found.id()))
                .toList();
    }

    private void end() {
        for (var ward : List.of(town.ward(0), town.ward(1))) {
            var part = town.assignment(running, ward);
            work.act(part, AssignmentAction.CANCEL, town.version(part), "Không còn phù hợp", town.committee);
        }
    }

    private int joined() {
        return jdbc.sql("select count(*) from task_repeat where notice_item_id = ?")
                .param(item.value())
                .query(Integer.class)
                .single();
    }

    private Visit clerk() {
        return Visit.as(town.clerk, context);
    }
}
