package vn.hdnd.tracker.task.carrying;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.hdnd.tracker.notice.EndingEffects;
import vn.hdnd.tracker.notice.Follows;
import vn.hdnd.tracker.notice.NoticeFollowing;
import vn.hdnd.tracker.notice.TrackingCheck;
import vn.hdnd.tracker.shared.NoticeId;

/**
 * Before a replacement goes into tracking: nothing open of the notice replaced may be undecided, what has ended meanwhile
 * stays there, and nothing is asked for twice. And what a revocation would end.
 */
@Component
class CarryingCheck implements TrackingCheck, EndingEffects {

    private final CarryingQueries queries;
    private final NoticeFollowing following;

    CarryingCheck(CarryingQueries queries, NoticeFollowing following) {
        this.queries = queries;
        this.following = following;
    }

    @Override
    public List<Finding> findings(NoticeId notice) {
        return following
                .of(notice)
                .filter(Follows::replaces)
                .map(follows -> findings(follows.earlier(), notice))
                .orElse(List.of());
    }

    private List<Finding> findings(NoticeId earlier, NoticeId notice) {
        var found = new ArrayList<Finding>();
        var tasks = queries.tasks(earlier, notice);
        var undecided = tasks.stream()
                .filter(task -> task.open() && !task.decided())
                .map(OpenTask::code)
                .toList();
        if (!undecided.isEmpty()) {
            found.add(new Finding(
                    true, null, "task.finding.carryUndecided", List.of(undecided.size(), firstFew(undecided))));
        }
        for (var task : tasks) {
            if (!task.open() && task.goesOn()) {
                found.add(new Finding(true, task.underPath(), "task.refused.carriedEnded", List.of(task.code())));
            }
        }
        queries.doubled(notice)
                .forEach(twice -> found.add(new Finding(
                        true, twice.path(), "task.finding.carryDoubled", List.of(twice.title(), twice.code()))));
        var ending = tasks.stream()
                .filter(task -> task.open() && task.decided() && !task.goesOn())
                .toList();
        if (!ending.isEmpty()) {
            found.add(new Finding(
                    false,
                    null,
                    "task.finding.carryEnds",
                    List.of(
                            ending.size(),
                            firstFew(ending.stream().map(OpenTask::code).toList()))));
        }
        return found;
    }

    @Override
    public List<Effect> effects(NoticeId notice) {
        var ending = queries.ending(notice);
        var effects = new ArrayList<Effect>();
        if (ending.parts() > 0) {
            effects.add(new Effect("task.ending.parts", List.of(ending.tasks(), ending.parts())));
        }
        if (ending.waiting() > 0) {
            effects.add(new Effect("task.ending.waiting", List.of(ending.waiting())));
        }
        if (ending.standing() > 0) {
            effects.add(new Effect("task.ending.standing", List.of(ending.standing())));
        }
        return effects;
    }

    private static String firstFew(List<String> codes) {
        return String.join(", ", codes.subList(0, Math.min(5, codes.size()))) + (codes.size() > 5 ? " …" : "");
    }
}
