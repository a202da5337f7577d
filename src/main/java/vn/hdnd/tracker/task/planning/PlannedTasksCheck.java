package vn.hdnd.tracker.task.planning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hdnd.tracker.notice.ItemFacts;
import vn.hdnd.tracker.notice.NoticeReview;
import vn.hdnd.tracker.notice.Settlement;
import vn.hdnd.tracker.notice.TrackingCheck;
import vn.hdnd.tracker.notice.UnitMention;
import vn.hdnd.tracker.shared.NoticeId;
import vn.hdnd.tracker.shared.VietnamTime;
import vn.hdnd.tracker.task.Task;
import vn.hdnd.tracker.task.TaskRepository;
import vn.hdnd.tracker.task.TaskTarget;

/** Tasks that nobody leads stand in the way of tracking; deadlines already past are shown before it. */
@Component
class PlannedTasksCheck implements TrackingCheck {

    private final TaskRepository tasks;
    private final NoticeReview items;
    private final Clock clock;

    PlannedTasksCheck(TaskRepository tasks, NoticeReview items, Clock clock) {
        this.tasks = tasks;
        this.items = items;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Finding> findings(NoticeId notice) {
        var all = items.allFacts(notice);
        var paths = all.stream().collect(Collectors.toMap(ItemFacts::id, Function.identity()));
        var found = new ArrayList<Finding>();
        for (var task : tasks.ofNotice(notice)) {
            var item = paths.get(task.item());
            found.addAll(findings(task, item == null ? "" : item.path()));
        }
        all.stream()
                .filter(item -> item.settlement() == Settlement.STANDING)
                .filter(item -> item.units().stream().allMatch(UnitMention::unknown))
                .forEach(item -> found.add(new Finding(false, item.path(), "task.finding.standingNobody", List.of())));
        return found;
    }

    private List<Finding> findings(Task task, String path) {
        var plan = task.plan();
        var found = new ArrayList<Finding>();
        if (plan.targets().stream().noneMatch(TaskTarget::leads)) {
            found.add(new Finding(true, path, "task.finding.nobody", List.of(plan.title())));
        }
        var on = plan.deadline().on();
        if (on != null && on.isBefore(LocalDate.now(clock))) {
            found.add(new Finding(false, path, "task.finding.past", List.of(plan.title(), VietnamTime.DAY.format(on))));
        }
        return found;
    }
}
