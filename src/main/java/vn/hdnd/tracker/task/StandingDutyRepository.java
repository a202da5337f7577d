package vn.hdnd.tracker.task;

import java.time.Instant;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;
import vn.hdnd.tracker.shared.NoticeId;

interface StandingDutyRepository extends ListCrudRepository<StandingDuty, UUID> {

    /** They end with their notice. */
    @Modifying
    @Query(
            value = "update standing_duty set ended_at = :at where notice_id = :#{#notice.value} and ended_at is null",
            nativeQuery = true)
    void endWith(NoticeId notice, Instant at);
}
