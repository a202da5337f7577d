package vn.hdnd.tracker.task.standing;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;
import vn.hdnd.tracker.shared.NoticeId;

interface StandingPeriodRepository extends ListCrudRepository<StandingPeriod, UUID> {

    Optional<StandingPeriod> findFirstByNoticeOrderByNumberDesc(NoticeId notice);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from StandingPeriod p where p.id = :id")
    Optional<StandingPeriod> findForChange(UUID id);

    /** Nothing more is expected in any round of the notice. */
    @Modifying
    @Query("update StandingPeriod p set p.endedAt = :at, p.version = p.version + 1"
            + " where p.notice = :notice and p.endedAt is null")
    void endAll(NoticeId notice, Instant at);
}
