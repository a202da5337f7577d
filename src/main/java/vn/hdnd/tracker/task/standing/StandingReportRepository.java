package vn.hdnd.tracker.task.standing;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface StandingReportRepository extends ListCrudRepository<StandingReport, UUID> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from StandingReport r where r.id = :id")
    Optional<StandingReport> findForChange(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from StandingReport r where r.period = :period and r.status = 'SENT' order by r.id")
    List<StandingReport> sentForChange(UUID period);

    /** Reports of this round that are still owed. */
    @Query("select r.id from StandingReport r where r.period = :period and r.status = 'OPEN' order by r.id")
    List<UUID> owed(UUID period);

    /** What the unit answered in its latest report before this one that was sent, by duty. */
    default Map<UUID, StandingAnswer> earlier(UUID report) {
        return before(report)
                .flatMap(this::findById)
                .map(StandingReport::answers)
                .orElse(Map.of());
    }

    /** Nobody has sent anything in this round. */
    @Query("select count(r) = 0 from StandingReport r where r.period = :period and r.status <> 'OPEN'")
    boolean untouched(UUID period);

    /** The duties that this report answers. */
    @Query(value = """
            select d.id from standing_report r
            join standing_period p on p.id = r.period_id
            join standing_duty d on d.notice_id = p.notice_id and d.unit_id = r.unit_id
            where r.id = :report
            """, nativeQuery = true)
    Set<UUID> dutiesOf(UUID report);

    /** The unit's latest report before this one that was sent. */
    @Query(value = """
            select e.id from standing_report r
            join standing_period p on p.id = r.period_id
            join standing_period b on b.notice_id = p.notice_id and b.number < p.number
            join standing_report e on e.period_id = b.id and e.unit_id = r.unit_id and e.status <> 'OPEN'
            where r.id = :report
            order by b.number desc limit 1
            """, nativeQuery = true)
    Optional<UUID> before(UUID report);
}
