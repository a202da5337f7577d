package vn.hdnd.tracker.task.escalation.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.hdnd.tracker.organization.Relation;
import vn.hdnd.tracker.shared.Refused;
import vn.hdnd.tracker.task.escalation.EscalationAct;
import vn.hdnd.tracker.task.escalation.EscalationStep;
import vn.hdnd.tracker.task.escalation.Ladder;

/**
 * The ladder as it is typed.
 *
 * @param fields {@code enabled}, {@code common}, {@code relation-…}, and for each line {@code days-n}, {@code side-n}, {@code act-n} and
 *     {@code weekly-n}; a line without days says nothing
 */
public record LadderForm(long version, Map<String, String> fields) {

    private static final int MOST_BEFORE = 60;
    private static final int MOST_AFTER = 250;

    /** A line of the form. */
    public record Line(int number, String days, boolean before, EscalationAct act, boolean weekly) {}

    static LadderForm of(Ladder ladder) {
        var fields = new HashMap<String, String>();
        if (ladder.enabled()) {
            fields.put("enabled", "true");
        }
        if (ladder.common()) {
            fields.put("common", "true");
        }
        ladder.relations().forEach(relation -> fields.put("relation-" + relation, "true"));
        for (var n = 0; n < ladder.steps().size(); n++) {
            var step = ladder.steps().get(n);
            fields.put("days-" + n, String.valueOf(Math.abs(step.daysLeft())));
            fields.put("side-" + n, step.daysLeft() > 0 ? "BEFORE" : "AFTER");
            fields.put("act-" + n, step.act().name());
            if (step.weekly()) {
                fields.put("weekly-" + n, "true");
            }
        }
        return new LadderForm(ladder.version(), Map.copyOf(fields));
    }

    public boolean enabled() {
        return fields.containsKey("enabled");
    }

    public boolean common() {
        return fields.containsKey("common");
    }

    public boolean applies(Relation relation) {
        return fields.containsKey("relation-" + relation);
    }

    /** As many lines as a ladder may have steps. */
    public List<Line> lines() {
        var lines = new ArrayList<Line>();
        for (var n = 0; n < Ladder.MOST_STEPS; n++) {
            lines.add(new Line(
                    n,
                    fields.getOrDefault("days-" + n, "").strip(),
                    !"AFTER".equals(fields.get("side-" + n)),
                    act(n).orElse(EscalationAct.REMIND),
                    fields.containsKey("weekly-" + n)));
        }
        return lines;
    }

    /** @throws Refused with what stands in the way */
    Ladder ladder() {
        var steps = new ArrayList<EscalationStep>();
        for (var line : lines()) {
            if (!line.days().isEmpty()) {
                steps.add(step(line));
            }
        }
        Set<Relation> relations = EnumSet.noneOf(Relation.class);
        Arrays.stream(Relation.values()).filter(this::applies).forEach(relations::add);
        return new Ladder(version, enabled(), relations, common(), steps);
    }

    private static EscalationStep step(Line line) {
        var days = line.days().matches("\\d{1,3}") ? Integer.parseInt(line.days()) : -1;
        if (days < 0 || days > (line.before() ? MOST_BEFORE : MOST_AFTER)) {
            throw new Refused("task.escalation.invalid.days", line.days());
        }
        if (line.weekly() && line.before() && days > 0) {
            throw new Refused("task.escalation.invalid.weekly");
        }
        if (line.act() != EscalationAct.REMIND && line.before()) {
            throw new Refused("task.escalation.invalid.before");
        }
        return new EscalationStep(line.before() ? days : -days, line.act(), line.weekly());
    }

    private Optional<EscalationAct> act(int n) {
        return Arrays.stream(EscalationAct.values())
                .filter(one -> one.name().equals(fields.get("act-" + n)))
                .findFirst();
    }
}
