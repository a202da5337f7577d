package vn.hdnd.tracker.notice;

import java.util.Collection;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.hdnd.tracker.shared.NoticeId;
import vn.hdnd.tracker.shared.UnitId;

/** The units that a notice binds or lists as recipients: they may read the whole of it, as they get the paper anyway. */
@Service
public class NoticeReaders {

    private final JdbcClient jdbc;

    NoticeReaders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Lets these units read the notice once it is in tracking. Takes part in the caller's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void bind(NoticeId notice, Collection<UnitId> units) {
        jdbc.sql("""
                insert into notice_reader (notice_id, unit_id)
                select :notice, unnest(:units::uuid[])
                on conflict do nothing
                """)
                .param("notice", notice.value())
                .param("units", units.stream().map(UnitId::value).distinct().toArray(UUID[]::new))
                .update();
    }

    /** Those who read a notice read the one that takes its place: it tells them what ended. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void passOn(NoticeId earlier, NoticeId replacement) {
        jdbc.sql("""
                insert into notice_reader (notice_id, unit_id)
                select :replacement, r.unit_id from notice_reader r where r.notice_id = :earlier
                on conflict do nothing
                """)
                .param("earlier", earlier.value())
                .param("replacement", replacement.value())
                .update();
    }
}
