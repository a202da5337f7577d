package vn.hdnd.tracker.task.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.hdnd.tracker.attachment.FileStore;
import vn.hdnd.tracker.attachment.OwnerKind;
import vn.hdnd.tracker.attachment.StoredFileSummary;

/** The files of the latest reports of many parts. */
@Component
class Evidence {

    private final FileStore files;

    Evidence(FileStore files) {
        this.files = files;
    }

    /** In one statement. */
    Found of(Collection<AssignmentRow> parts) {
        return new Found(files.filesOf(
                OwnerKind.REPORT,
                parts.stream()
                        .map(AssignmentRow::reportId)
                        .filter(Objects::nonNull)
                        .toList()));
    }

    /** Files by report. */
    record Found(Map<UUID, List<StoredFileSummary>> byReport) {

        static final Found NOTHING = new Found(Map.of());

        List<StoredFileSummary> of(AssignmentRow part) {
            var report = part.reportId();
            return report == null ? List.of() : byReport.getOrDefault(report, List.of());
        }
    }
}
