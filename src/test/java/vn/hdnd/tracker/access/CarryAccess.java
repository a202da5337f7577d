package vn.hdnd.tracker.access;

import static vn.hdnd.tracker.access.Visitor.OFFICE;

import org.springframework.context.ApplicationContext;
import vn.hdnd.tracker.support.SampleCouncil;
import vn.hdnd.tracker.task.Replacements;

/** What becomes of a notice's tasks is decided by the Office alone, also where they are the asking unit's. */
class CarryAccess implements AccessDeclarations {

    @Override
    public void declare(AccessTable routes, SampleCouncil council, ApplicationContext context) {
        var made = new Replacements(context, council::clerk, council::head);
        var task = made.startedFor(council.ward());
        var replacement = made.replacementOf(made.noticeOf(task));
        var all = "/tasks/carried/" + replacement;

        routes.only(OFFICE, "POST /tasks/carried/{notice}").at(all);
        routes.only(OFFICE, "GET /tasks/carried/{notice}/{task}").at(all + "/" + task);
        routes.only(OFFICE, "POST /tasks/carried/{notice}/{task}").at(all + "/" + task);
        routes.only(OFFICE, "POST /tasks/carried/{notice}/{task}/undo").at(all + "/" + task + "/undo");
    }
}
