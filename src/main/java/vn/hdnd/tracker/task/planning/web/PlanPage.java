package vn.hdnd.tracker.task.planning.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;
import vn.hdnd.tracker.shared.NoticeItemId;
import vn.hdnd.tracker.shared.TaskId;
import vn.hdnd.tracker.web.Choice;

/**
 * The form of a task with what it offers.
 *
 * @param item null for a task that stands alone
 * @param task null for a new one
 * @param units groups with their size, then the units that can be given something
 * @param reporting the units that can be taken out
 * @param reached how many units lead as the form stands, with their names
 * @param notReached named units that can have no assignment, with the reason
 * @param filling its template files
 * @param errors by field, ready to show
 */
public record PlanPage(
        @Nullable NoticeItemId item,
        @Nullable TaskId task,
        PlanForm form,
        List<Choice> units,
        List<Choice> reporting,
        List<Choice> monitors,
        List<String> reached,
        List<String> notReached,
        Filling filling,
        Map<String, String> errors) {

    /** The same with what was typed and what came along, and what is wrong with it. */
    public PlanPage with(PlanForm typed, Filling come, Map<String, String> wrong) {
        return new PlanPage(
                item, task, typed, units, reporting, monitors, reached, notReached, filling.with(come), wrong);
    }

    /** Units are to fill something in, or were to before it went wrong. */
    public boolean fills() {
        return StringUtils.hasText(form.figures())
                || !filling.empty()
                || errors.containsKey("figures")
                || errors.containsKey("files");
    }
}
