package vn.hdnd.tracker.task.standing;

import static vn.hdnd.tracker.attachment.OwnerKind.STANDING_DRAFT;
import static vn.hdnd.tracker.attachment.OwnerKind.STANDING_REPORT;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.hdnd.tracker.attachment.FileStore;
import vn.hdnd.tracker.attachment.UploadRules;
import vn.hdnd.tracker.shared.AccountId;
import vn.hdnd.tracker.shared.Refused;
import vn.hdnd.tracker.task.FileChanges;

/**
 * Files of common reports. Those of a draft are no files of the report: they become so when the unit sends it, not when the
 * Office records what came another way.
 */
@Component
class StandingFiles {

    private final FileStore files;

    StandingFiles(FileStore files) {
        this.files = files;
    }

    /** With a draft. A file that an earlier click has kept is passed over. */
    void keep(UUID report, FileChanges changes, AccountId by) {
        var kept = files.filesOf(STANDING_DRAFT, report).stream()
                .map(file -> file.id())
                .toList();
        var added =
                changes.added().stream().filter(file -> !kept.contains(file)).toList();
        files.drop(changes.dropped(), STANDING_DRAFT, report);
        files.claim(added, STANDING_DRAFT, report, by);
    }

    /** The unit sends it. */
    void send(UUID report, FileChanges changes, AccountId by) {
        keep(report, changes, by);
        files.drop(changes.dropped(), STANDING_REPORT, report);
        files.pass(STANDING_DRAFT, report, STANDING_REPORT, report);
        if (files.filesOf(STANDING_REPORT, report).size() > UploadRules.MAX_FILES) {
            throw new Refused("attachment.refused.tooMany", UploadRules.MAX_FILES);
        }
    }

    /** The Office records it. */
    void record(UUID report, FileChanges changes, AccountId by) {
        files.drop(changes.dropped(), STANDING_REPORT, report);
        files.claim(changes.added(), STANDING_REPORT, report, by);
    }

    /** What was sent is the unit's draft again. */
    void giveBack(UUID report) {
        files.pass(STANDING_REPORT, report, STANDING_DRAFT, report);
    }
}
