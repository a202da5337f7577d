package vn.hdnd.tracker.notice;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.NoticeId;
import vn.hdnd.tracker.shared.NoticeItemId;

/** Reads how notices hang together, as far as a person sees them. */
@Component
public class ChainQueries {

    private final JdbcClient jdbc;

    ChainQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The original of a notice and all that supplements and replaces it, by date of issue; drafts last. */
    public List<NoticeLink> chain(NoticeId id, Actor actor) {
        var seen = NoticeVisibility.of(actor);
        return jdbc.sql("""
                with recursive up as (
                    select n.id, n.follows_id from notice n where n.id = :id
                    union
                    select n.id, n.follows_id from notice n join up on n.id = up.follows_id
                ), chain as (
                    select up.id from up where up.follows_id is null
                    union
                    select n.id from notice n join chain c on n.follows_id = c.id
                )
                select n.id, n.status, n.number, n.issued_on, n.summary, n.follows_id, n.follows_as,
                       t.name as tracked_by, n.tracked_at, e.name as ended_by, n.ended_at,
                       n.revoked_reason, n.revoked_number, n.revoked_on
                from notice n
                join chain c on c.id = n.id
                left join account t on t.id = n.tracked_by
                left join account e on e.id = n.ended_by
                where %s
                order by n.tracked_at nulls last, n.id
                """.formatted(seen.condition()))
                .params(seen.with("id", id.value()))
                .query(NoticeLink.class)
                .list();
    }

    /** What clerks said of the items of a notice: the item of the earlier one to which each corresponds; empty: to none. */
    public Map<NoticeItemId, Optional<NoticeItemId>> said(NoticeId later) {
        var said = new HashMap<NoticeItemId, Optional<NoticeItemId>>();
        jdbc.sql("""
                select p.item_id, p.earlier_id
                from notice_item_pair p join notice_item i on i.id = p.item_id
                where i.notice_id = :notice
                """)
                .param("notice", later.value())
                .query((rs, row) -> said.put(
                        new NoticeItemId(rs.getObject("item_id", UUID.class)),
                        Optional.ofNullable(rs.getObject("earlier_id", UUID.class))
                                .map(NoticeItemId::new)))
                .list();
        return said;
    }

    /** Notices in force that a draft may supplement or replace, the latest first. At most 200. */
    public List<NoticeLink> inForce(Actor actor) {
        var seen = NoticeVisibility.of(actor);
        return jdbc.sql("""
                select n.id, n.status, n.number, n.issued_on, n.summary, n.follows_id, n.follows_as,
                       null as tracked_by, n.tracked_at, null as ended_by, n.ended_at,
                       n.revoked_reason, n.revoked_number, n.revoked_on
                from notice n
                where n.status = 'TRACKED' and %s
                order by n.issued_on desc, n.id desc
                limit 200
                """.formatted(seen.condition()))
                .params(seen.parameters())
                .query(NoticeLink.class)
                .list();
    }
}
