package vn.hdnd.tracker.task.escalation.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.task.escalation.EscalationAct;
import vn.hdnd.tracker.task.escalation.EscalationStep;

/** What stands in the way of a ladder as it is typed: all of it at once, each beside its line. */
final class LadderProblems {

    private static final int MOST_BEFORE = 60;
    private static final int MOST_AFTER = 250;
    private static final int WEEK = 5;

    /** Letters of what was typed that its message repeats. */
    private static final int REPEATED = 20;

    private LadderProblems() {}

    /** @param line null: of the form as a whole */
    record Problem(@Nullable Integer line, String key, Object... arguments) {}

    static List<Problem> of(LadderForm form) {
        var problems = new ArrayList<Problem>();
        var good = new ArrayList<LadderForm.Line>();
        for (var line : form.lines()) {
            if (line.says()) {
                alone(line).or(() -> beside(line, good)).ifPresentOrElse(problems::add, () -> good.add(line));
            }
        }
        if (form.enabled() && form.relations().isEmpty()) {
            problems.add(new Problem(null, "task.escalation.invalid.nobody"));
        }
        if (form.enabled() && form.lines().stream().noneMatch(LadderForm.Line::says)) {
            problems.add(new Problem(null, "task.escalation.invalid.nothing"));
        }
        return problems;
    }

    private static Optional<Problem> alone(LadderForm.Line line) {
        var days = line.days().matches("[0-9]{1,3}") ? Integer.parseInt(line.days()) : -1;
        if (days < 0 || days > (line.before() ? MOST_BEFORE : MOST_AFTER)) {
            var typed = line.days();
            return problem(
                    line,
                    "task.escalation.invalid.days",
                    typed.length() > REPEATED ? typed.substring(0, REPEATED) + "…" : typed);
        }
        if (line.act() != EscalationAct.REMIND && (line.before() || days == 0)) {
            return problem(line, "task.escalation.invalid.before");
        }
        if (line.weekly() && line.before() && days > 0) {
            return problem(line, "task.escalation.invalid.weekly");
        }
        if (line.weekly() && line.act() == EscalationAct.COMMITTEE) {
            return problem(line, "task.escalation.invalid.list");
        }
        return Optional.empty();
    }

    /** Two steps that do the same on the same day. */
    private static Optional<Problem> beside(LadderForm.Line line, List<LadderForm.Line> earlier) {
        return earlier.stream()
                .filter(other -> other.act() == line.act() && meet(other.step(), line.step()))
                .findFirst()
                .flatMap(other -> problem(line, "task.escalation.invalid.twice", other.number() + 1));
    }

    private static boolean meet(EscalationStep one, EscalationStep other) {
        var apart = one.daysLeft() - other.daysLeft();
        if (apart == 0) {
            return true;
        }
        var first = apart > 0 ? one : other;
        return first.weekly() && apart % WEEK == 0;
    }

    private static Optional<Problem> problem(LadderForm.Line line, String key, Object... arguments) {
        return Optional.of(new Problem(line.number(), key, arguments));
    }
}
