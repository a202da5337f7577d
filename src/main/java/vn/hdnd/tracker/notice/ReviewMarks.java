package vn.hdnd.tracker.notice;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.NotFound;
import vn.hdnd.tracker.shared.NoticeId;
import vn.hdnd.tracker.shared.Refused;

/** What somebody has looked at and lets stand: doubts of the reader, and passages that no item accounts for. */
@Service
@Transactional
public class ReviewMarks {

    private final NoticeRepository notices;
    private final JdbcClient jdbc;

    ReviewMarks(NoticeRepository notices, JdbcClient jdbc) {
        this.notices = notices;
        this.jdbc = jdbc;
    }

    /** @throws NotFound if the notice has no doubt of this number */
    public void warning(NoticeId notice, int seq, boolean seen, Actor by) {
        requireDraft(notice, by);
        var found = jdbc.sql("update notice_warning set seen = :seen where notice_id = :notice and seq = :seq")
                .param("seen", seen)
                .param("notice", notice.value())
                .param("seq", seq)
                .update();
        if (found == 0) {
            throw new NotFound("warning " + seq);
        }
    }

    /**
     * @param start first UTF-16 code unit of the source text; {@code end} one past the last
     * @throws Refused if there are no words there
     */
    public void passageSeen(NoticeId notice, int start, int end, Actor by) {
        var passage = Passage.of(requireDraft(notice, by).sourceText(), start, end);
        jdbc.sql(
                        "insert into notice_passage_seen (notice_id, start_at, end_at) values (?, ?, ?) on conflict do nothing")
                .params(notice.value(), passage.start(), passage.end())
                .update();
    }

    /** The marks inside the passage are taken away. */
    public void passageOpen(NoticeId notice, int start, int end, Actor by) {
        requireDraft(notice, by);
        jdbc.sql("delete from notice_passage_seen where notice_id = ? and start_at < ? and end_at > ?")
                .params(notice.value(), end, start)
                .update();
    }

    private Notice requireDraft(NoticeId id, Actor by) {
        var notice = by.isOffice() ? notices.findForChange(id).orElse(null) : null;
        if (notice == null) {
            throw new NotFound("notice " + id);
        }
        notice.requireDraft();
        return notice;
    }
}
