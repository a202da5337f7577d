package vn.hdnd.tracker.task.carrying.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.hdnd.tracker.notice.versions.Pairing;
import vn.hdnd.tracker.notice.versions.ReplacementPanel;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.NoticeId;
import vn.hdnd.tracker.task.carrying.CarryingQueries;
import vn.hdnd.tracker.task.carrying.Proposal;

/** Shows the open tasks of the notice that a draft replaces: what was decided about each, or what is proposed. */
@Component
class CarryPanel implements ReplacementPanel {

    private final CarryingQueries queries;

    CarryPanel(CarryingQueries queries) {
        this.queries = queries;
    }

    /** @param replacement the draft */
    public record Shown(NoticeId replacement, List<CarryRow> rows) {

        public Shown {
            rows = List.copyOf(rows);
        }

        public long undecided() {
            return rows.stream()
                    .filter(row -> row.task().open() && !row.task().decided())
                    .count();
        }
    }

    @Override
    public String fragment() {
        return "task/carry :: panel";
    }

    @Override
    public Shown load(Pairing pairing, Actor actor) {
        return new Shown(
                pairing.later(),
                queries.tasks(pairing.earlier(), pairing.later()).stream()
                        .map(task -> new CarryRow(task, Proposal.of(task, pairing)))
                        .toList());
    }
}
