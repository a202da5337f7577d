package vn.hdnd.tracker.task.escalation.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.hdnd.tracker.organization.Relation;
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

    /** Empty lines below those that say something. */
    private static final int FREE = 2;

    /** A line of the form. */
    public record Line(int number, String days, boolean before, EscalationAct act, boolean weekly) {

        boolean says() {
            return !days.isEmpty();
        }

        /** Only where {@link LadderProblems} found nothing. */
        EscalationStep step() {
            var count = Integer.parseInt(days);
            return new EscalationStep(before ? count : -count, act, weekly);
        }
    }

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

    /** The same words over another version. */
    LadderForm over(long newer) {
        return new LadderForm(newer, fields);
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

    /** Those that say something and room for a few more, at most as many as a ladder may have steps. */
    public List<Line> lines() {
        var all = new ArrayList<Line>();
        var shown = 0;
        for (var n = 0; n < Ladder.MOST_STEPS; n++) {
            var line = new Line(
                    n,
                    fields.getOrDefault("days-" + n, "").strip(),
                    !"AFTER".equals(fields.get("side-" + n)),
                    act(n).orElse(EscalationAct.REMIND),
                    fields.containsKey("weekly-" + n));
            all.add(line);
            shown = line.says() ? n + 1 : shown;
        }
        return all.subList(0, Math.min(shown + FREE, Ladder.MOST_STEPS));
    }

    /** By the days of its steps, the first one first. Only where {@link LadderProblems} found nothing. */
    Ladder ladder() {
        var steps = lines().stream()
                .filter(Line::says)
                .map(Line::step)
                .sorted(Comparator.comparing(EscalationStep::daysLeft)
                        .reversed()
                        .thenComparing(EscalationStep::act))
                .toList();
        return new Ladder(version, enabled(), relations(), common(), steps);
    }

    Set<Relation> relations() {
        Set<Relation> relations = EnumSet.noneOf(Relation.class);
        Arrays.stream(Relation.values()).filter(this::applies).forEach(relations::add);
        return relations;
    }

    private Optional<EscalationAct> act(int n) {
        return Arrays.stream(EscalationAct.values())
                .filter(one -> one.name().equals(fields.get("act-" + n)))
                .findFirst();
    }
}
