package vn.hdnd.tracker.notice;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import vn.hdnd.tracker.shared.NoticeId;
import vn.hdnd.tracker.shared.NoticeItemId;

interface NoticeItemRepository extends JpaRepository<NoticeItem, NoticeItemId> {

    /** With the units that they name, in one statement. */
    @Query("select i from NoticeItem i left join fetch i.units where i.notice = :notice order by i.position")
    List<NoticeItem> inOrder(NoticeId notice);

    @Query("select i.notice from NoticeItem i where i.id = :id")
    Optional<NoticeId> noticeOf(NoticeItemId id);

    /** Settles many at once; those that use them next read them again. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("""
            update NoticeItem i set i.settlement = :how, i.settlementReason = :reason, i.version = i.version + 1
            where i.id.value in :ids
            """)
    int settle(Collection<UUID> ids, Settlement how, @Nullable String reason);
}
