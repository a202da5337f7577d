package vn.hdnd.tracker.notice;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a list of notices.
 *
 * @param next where the following stretch begins; null at the end
 */
public record NoticePage(List<NoticeRow> rows, @Nullable NoticePlace next) {

    public NoticePage {
        rows = List.copyOf(rows);
    }
}
