package vn.hdnd.tracker.identity;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface SubstitutionRepository extends JpaRepository<Substitution, UUID> {

    boolean existsBySubmissionId(UUID submissionId);
}
