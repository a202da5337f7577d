package vn.hdnd.tracker.notice;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import vn.hdnd.tracker.shared.NoticeId;

interface NoticeRepository extends JpaRepository<Notice, NoticeId> {

    Optional<Notice> findBySubmissionId(UUID submissionId);

    /** Those who change the same notice wait for each other; each change is short. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select n from Notice n where n.id = :id")
    Optional<Notice> findForChange(NoticeId id);

    /** Those in tracking, the last issued first. */
    @Query("select n from Notice n where n.status in (TRACKED, SUPERSEDED) order by n.issuedOn desc, n.id desc")
    List<Notice> lastIssued(Limit limit);

    /** How many notices in tracking carry this number of this year. */
    @Query("""
            select count(n) from Notice n
            where n.number = :number and year(n.issuedOn) = :year
              and n.status in (TRACKED, SUPERSEDED, REVOKED)
            """)
    long countTracked(String number, int year);
}
