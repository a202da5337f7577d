package vn.hdnd.tracker.task;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import vn.hdnd.tracker.shared.AssignmentId;

interface UnsentReportRepository extends JpaRepository<UnsentReport, UUID> {

    Optional<UnsentReport> findBySubmissionId(UUID submissionId);

    /** The latest, whatever became of it. */
    @Query(
            "select r from UnsentReport r where r.assignment = :assignment order by r.held.typedAt desc, r.id desc limit 1")
    Optional<UnsentReport> latest(AssignmentId assignment);

    @Query("""
            select count(r) > 0 from UnsentReport r
            where r.assignment = :assignment and r.held.state in (WAITING, SENT_BACK)""")
    boolean existsOpen(AssignmentId assignment);
}
