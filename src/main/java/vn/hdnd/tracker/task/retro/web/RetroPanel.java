package vn.hdnd.tracker.task.retro.web;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.hdnd.tracker.notice.TrackingPanel;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.NoticeId;
import vn.hdnd.tracker.task.retro.Grid;
import vn.hdnd.tracker.task.retro.GridQueries;
import vn.hdnd.tracker.task.retro.OldNotices;
import vn.hdnd.tracker.task.retro.Tally;

/** Offers to enter the past of a notice that is old, and tells how far that has come. */
@Component
class RetroPanel implements TrackingPanel {

    /** A notice issued longer ago than this is offered it; so is one with a deadline that has passed. */
    private static final int DAYS = 30;

    private final GridQueries queries;
    private final OldNotices old;

    RetroPanel(GridQueries queries, OldNotices old) {
        this.queries = queries;
        this.old = old;
    }

    /** @param tally of the grid so far */
    public record Card(Grid grid, Tally tally) {}

    @Override
    public String fragment() {
        return "task/retro-card :: card";
    }

    @Override
    public Optional<Card> load(NoticeId notice, Actor actor) {
        var grid = queries.grid(notice, actor);
        var shown = !grid.published() && (grid.chosen() || (!grid.rows().isEmpty() && past(grid, old.today())));
        return shown ? Optional.of(new Card(grid, Tally.of(grid.rows()))) : Optional.empty();
    }

    private static boolean past(Grid grid, LocalDate today) {
        var issued = grid.issuedOn();
        return (issued != null && issued.isBefore(today.minusDays(DAYS)))
                || grid.rows().stream()
                        .anyMatch(
                                row -> row.deadline() != null && row.deadline().isBefore(today));
    }
}
