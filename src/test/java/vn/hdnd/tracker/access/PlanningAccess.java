package vn.hdnd.tracker.access;

import static vn.hdnd.tracker.access.Visitor.OFFICE;

import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import vn.hdnd.tracker.notice.ItemDeadline;
import vn.hdnd.tracker.notice.SampleNotices;
import vn.hdnd.tracker.shared.NoticeItemId;
import vn.hdnd.tracker.shared.TaskId;
import vn.hdnd.tracker.support.SampleCouncil;
import vn.hdnd.tracker.task.AssignmentRole;
import vn.hdnd.tracker.task.TaskMode;
import vn.hdnd.tracker.task.TaskPlan;
import vn.hdnd.tracker.task.TaskTarget;
import vn.hdnd.tracker.task.planning.TaskPlanning;

/** Tasks under review are the Office's alone, also where they are meant for the unit that asks. */
class PlanningAccess implements AccessDeclarations {

    @Override
    public void declare(AccessTable routes, SampleCouncil council, ApplicationContext context) {
        var notices = new SampleNotices(context, council);
        var draft = notices.draft("1. Giao Văn phòng tổng hợp.");
        var item = new NoticeItemId(UUID.fromString(notices.firstItem(draft).toString()));
        var planning = context.getBean(TaskPlanning.class);
        var planned = "/tasks/planned/" + planned(planning, item, council);

        routes.only(OFFICE, "POST /tasks/planned/of-item/{item}").at("/tasks/planned/of-item/" + item);
        routes.only(OFFICE, "POST /tasks/planned/of-item/{item}/quoted")
                .at("/tasks/planned/of-item/" + item + "/quoted")
                .with("quote", "tổng hợp")
                .with("submissionId", UUID.randomUUID().toString());
        routes.only(OFFICE, "GET /tasks/planned/{id}").at(planned);
        routes.only(OFFICE, "POST /tasks/planned/{id}").at(planned);
        routes.only(OFFICE, "POST /tasks/planned/{id}/remove")
                .at(() -> "/tasks/planned/" + planned(planning, item, council) + "/remove")
                .with("version", "0");

        var repeats = "/notices/" + draft + "/items/" + item + "/repeats";
        routes.only(OFFICE, "GET /notices/{notice}/items/{item}/repeats").at(repeats);
        routes.only(OFFICE, "POST /notices/{notice}/items/{item}/repeats")
                .at(repeats)
                .with("task", UUID.randomUUID().toString());
        routes.only(OFFICE, "POST /notices/{notice}/items/{item}/repeats/part")
                .at(repeats + "/part")
                .with("task", UUID.randomUUID().toString());
    }

    private static TaskId planned(TaskPlanning planning, NoticeItemId item, SampleCouncil council) {
        var target = new TaskTarget(council.ward(), AssignmentRole.LEAD, null, null);
        var plan = new TaskPlan(
                "Tổng hợp kết quả",
                "Giao Văn phòng tổng hợp.",
                null,
                TaskMode.EACH,
                List.of(target),
                ItemDeadline.NONE,
                false,
                false,
                null);
        return planning.plan(item, UUID.randomUUID(), plan, council.clerk());
    }
}
