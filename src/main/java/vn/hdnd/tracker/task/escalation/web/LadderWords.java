package vn.hdnd.tracker.task.escalation.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.hdnd.tracker.organization.Relation;
import vn.hdnd.tracker.task.escalation.EscalationStep;
import vn.hdnd.tracker.task.escalation.Ladder;
import vn.hdnd.tracker.task.web.Trail;

/** Says a ladder in sentences. */
@Component
class LadderWords {

    private final Trail trail;

    LadderWords(Trail trail) {
        this.trail = trail;
    }

    /** A part in which two ladders differ, line by line. */
    record Difference(String label, List<String> theirs, List<String> mine) {}

    List<Difference> differences(Ladder theirs, Ladder mine) {
        var all = new ArrayList<Difference>();
        add(all, "enabled", List.of(state(theirs)), List.of(state(mine)));
        add(all, "relations", relations(theirs), relations(mine));
        add(all, "common", List.of(common(theirs)), List.of(common(mine)));
        add(all, "steps", steps(theirs), steps(mine));
        return all;
    }

    private void add(List<Difference> all, String label, List<String> theirs, List<String> mine) {
        if (!theirs.equals(mine)) {
            all.add(new Difference(trail.say("task.escalation." + label), theirs, mine));
        }
    }

    private String state(Ladder ladder) {
        return trail.say("task.escalation.state." + (ladder.enabled() ? "on" : "off"));
    }

    private String common(Ladder ladder) {
        return trail.say("task.escalation.common." + (ladder.common() ? "yes" : "no"));
    }

    private List<String> relations(Ladder ladder) {
        return Arrays.stream(Relation.values())
                .filter(ladder.relations()::contains)
                .map(relation -> trail.say("task.escalation.relation." + relation))
                .toList();
    }

    private List<String> steps(Ladder ladder) {
        return ladder.steps().stream().map(this::step).toList();
    }

    private String step(EscalationStep step) {
        var day = step.daysLeft() == 0
                ? trail.say("task.escalation.step.today")
                : trail.say(
                        "task.escalation.step.away",
                        Math.abs(step.daysLeft()),
                        trail.say("task.escalation.side." + (step.daysLeft() > 0 ? "BEFORE" : "AFTER")));
        return trail.say(
                step.weekly() ? "task.escalation.step.again" : "task.escalation.step.once",
                day,
                trail.say("task.escalation.act." + step.act()));
    }
}
