package vn.hdnd.tracker.notice;

import java.util.List;

/** The first rows of a list, and how many it has in all. */
public record NoticeTop(List<NoticeRow> rows, int total) {

    public NoticeTop {
        rows = List.copyOf(rows);
    }
}
