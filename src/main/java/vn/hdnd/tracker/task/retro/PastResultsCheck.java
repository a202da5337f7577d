package vn.hdnd.tracker.task.retro;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hdnd.tracker.notice.TrackingCheck;
import vn.hdnd.tracker.shared.NoticeId;
import vn.hdnd.tracker.shared.VietnamTime;

/** Lines of the grid that are incomplete, or cannot be true, stand in the way of tracking: the first few by name. */
@Component
class PastResultsCheck implements TrackingCheck {

    private static final int NAMED = 10;

    private final GridQueries queries;
    private final JdbcClient jdbc;
    private final Clock clock;

    PastResultsCheck(GridQueries queries, JdbcClient jdbc, Clock clock) {
        this.queries = queries;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Finding> findings(NoticeId notice) {
        var old = jdbc.sql("""
                        select n.issued_on from old_notice o join notice n on n.id = o.notice_id where o.notice_id = :notice
                        """)
                .param("notice", notice.value())
                .query((rs, row) -> new Old(rs.getObject("issued_on", LocalDate.class)))
                .optional();
        if (old.isEmpty()) {
            return List.of();
        }
        var today = LocalDate.now(clock);
        var found = new ArrayList<Finding>();
        for (var row : queries.rows(notice)) {
            var missing = row.entry().missing();
            if (missing != null) {
                found.add(finding(row, missing + ".of"));
            } else if (row.entry().impossible(old.get().issuedOn(), today).isPresent()) {
                found.add(finding(row, "task.retro.impossible.day.of"));
            }
        }
        return found.size() <= NAMED ? found : List.copyOf(found.subList(0, NAMED));
    }

    private static Finding finding(GridRow row, String key) {
        var day = row.day();
        return new Finding(
                true,
                row.path(),
                key,
                List.of(row.title(), row.unitName(), day == null ? "" : VietnamTime.DAY.format(day)));
    }

    private record Old(@Nullable LocalDate issuedOn) {}
}
