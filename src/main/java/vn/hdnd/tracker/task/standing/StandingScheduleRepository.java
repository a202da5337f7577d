package vn.hdnd.tracker.task.standing;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;
import vn.hdnd.tracker.shared.NoticeId;

interface StandingScheduleRepository extends ListCrudRepository<StandingSchedule, NoticeId> {

    /** @return 1 if it was not there; two at once make one. */
    @Modifying
    @Query(
            value = "insert into standing_schedule (notice_id, version, rhythm, set_by, set_at)"
                    + " values (:notice, 0, 'NONE', :by, :at) on conflict do nothing",
            nativeQuery = true)
    int create(UUID notice, UUID by, Instant at);

    /** Whoever opens or changes rounds of the notice waits here for the one before. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from StandingSchedule s where s.notice = :notice")
    Optional<StandingSchedule> findForChange(NoticeId notice);

    /** Notices in force whose next round has to begin, at most {@code limit}. */
    @Query(value = """
            select s.notice_id from standing_schedule s
            join notice n on n.id = s.notice_id and n.status = 'TRACKED'
            where s.rhythm <> 'NONE'
                and exists (select 1 from standing_duty d where d.notice_id = s.notice_id and d.ended_at is null)
                and not exists (
                    select 1 from standing_period p
                    where p.notice_id = s.notice_id and p.ended_at is null and (p.ends_on is null or p.ends_on >= :today))
            order by s.notice_id limit :limit
            """, nativeQuery = true)
    List<UUID> wanting(LocalDate today, int limit);

    /** The units with standing duties of the notice. */
    @Query(
            value = "select distinct unit_id from standing_duty where notice_id = :notice and ended_at is null",
            nativeQuery = true)
    List<UUID> unitsOf(UUID notice);

    @Query(value = "select status from notice where id = :notice", nativeQuery = true)
    Optional<String> noticeStatus(UUID notice);
}
