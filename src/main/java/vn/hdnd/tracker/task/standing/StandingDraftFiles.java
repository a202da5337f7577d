package vn.hdnd.tracker.task.standing;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hdnd.tracker.attachment.FileAccess;
import vn.hdnd.tracker.attachment.OwnerKind;
import vn.hdnd.tracker.shared.Actor;

/** Files that a unit has not sent are read in the unit alone. */
@Component
class StandingDraftFiles implements FileAccess {

    private final StandingReportRepository reports;

    StandingDraftFiles(StandingReportRepository reports) {
        this.reports = reports;
    }

    @Override
    public boolean supports(OwnerKind kind) {
        return kind == OwnerKind.STANDING_DRAFT;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean mayRead(UUID ownerId, Actor actor) {
        return reports.findById(ownerId)
                .map(report -> actor.reportsFor(report.unit()))
                .orElse(false);
    }
}
