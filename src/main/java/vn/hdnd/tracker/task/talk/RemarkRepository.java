package vn.hdnd.tracker.task.talk;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface RemarkRepository extends JpaRepository<Remark, UUID> {

    Optional<Remark> findBySubmissionId(UUID submissionId);
}
