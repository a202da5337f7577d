package vn.hdnd.tracker.notice;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import vn.hdnd.tracker.shared.NoticeId;
import vn.hdnd.tracker.shared.NoticeItemId;

interface NoticeItemRepository extends JpaRepository<NoticeItem, NoticeItemId> {

    @Query("select i from NoticeItem i where i.notice = :notice order by i.position")
    List<NoticeItem> inOrder(NoticeId notice);

    @Query("select i.notice from NoticeItem i where i.id = :id")
    Optional<NoticeId> noticeOf(NoticeItemId id);
}
