package vn.hdnd.tracker.task.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The answers of all units to the figures of a task, and what they come to. */
public record FigureSums(List<FigureRow> rows, List<UnitAnswers> units) {

    /** What one unit answered. */
    public record UnitAnswers(UUID assignmentId, String unitName, List<FigureAnswer> answers) {

        UnitAnswers with(FigureAnswer answer) {
            var all = new ArrayList<>(answers);
            all.add(answer);
            return new UnitAnswers(assignmentId, unitName, List.copyOf(all));
        }

        public boolean answered() {
            return !answers.isEmpty();
        }

        /** @return null where it was not answered */
        public @Nullable FigureAnswer to(FigureRow row) {
            return answers.stream()
                    .filter(answer -> answer.position() == row.position())
                    .findFirst()
                    .orElse(null);
        }
    }

    /** @return null where nobody has answered */
    public @Nullable FigureAnswer sum(FigureRow row) {
        return units.stream()
                .flatMap(unit -> unit.answers().stream())
                .filter(answer -> answer.position() == row.position())
                .reduce(FigureAnswer::plus)
                .orElse(null);
    }

    public List<UnitAnswers> missing() {
        return units.stream().filter(unit -> !unit.answered()).toList();
    }

    public int answered() {
        return units.size() - missing().size();
    }
}
