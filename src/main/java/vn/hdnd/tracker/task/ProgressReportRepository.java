package vn.hdnd.tracker.task;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;
import vn.hdnd.tracker.shared.ReportId;

interface ProgressReportRepository extends ListCrudRepository<ProgressReport, ReportId> {

    Optional<ProgressReport> findBySubmissionId(UUID submissionId);
}
