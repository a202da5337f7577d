package vn.hdnd.tracker.intake.reading;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the columns of a table of assignments hold, told by the words above them, in whatever order. A column that the
 * table does not have is -1.
 */
record Columns(int count, int number, int content, int lead, int coordinator, int deadline) {

    private static final Pattern NUMBER = Canonical.pattern("(?:s?tt\\.?|số\\s*tt|số thứ tự|số)");
    private static final Pattern CONTENT =
            Canonical.pattern(".*\\b(?:nội dung|nhiệm vụ|công việc|đầu việc|việc|kiến nghị|vấn đề)\\b.*");
    private static final Pattern COORDINATOR = Canonical.pattern(".*\\bphối hợp\\b.*");
    private static final Pattern DEADLINE =
            Canonical.pattern(".*\\b(?:thời hạn|thời gian|tiến độ|hạn|hoàn thành|ngày hoàn thành|thời điểm)\\b.*");
    private static final Pattern LEAD = Canonical.pattern(
            ".*\\b(?:chủ trì|đầu mối|phụ trách|thực hiện|tham mưu|cơ quan|đơn vị|người được giao|phân công)\\b.*");
    private static final Pattern PRODUCT = Canonical.pattern(".*\\b(?:sản phẩm|kết quả|ghi chú|đầu ra)\\b.*");

    /** Null where the line names no such columns: content with somebody to do it or a limit. */
    static @Nullable Columns of(List<String> cells) {
        if (cells.size() < 3) {
            return null;
        }
        var number = -1;
        var content = -1;
        var lead = -1;
        var coordinator = -1;
        var deadline = -1;
        for (var i = 0; i < cells.size(); i++) {
            var words = Canonical.of(cells.get(i));
            if (words.length() > 60) {
                return null;
            }
            if (i == 0 && NUMBER.matcher(words).matches()) {
                number = i;
            } else if (coordinator < 0 && COORDINATOR.matcher(words).matches() && !words.contains("chủ trì")) {
                coordinator = i;
            } else if (lead < 0 && words.contains("chủ trì")) {
                lead = i;
            } else if (deadline < 0 && DEADLINE.matcher(words).matches()) {
                deadline = i;
            } else if (content < 0
                    && CONTENT.matcher(words).matches()
                    && !PRODUCT.matcher(words).matches()) {
                content = i;
            } else if (lead < 0 && LEAD.matcher(words).matches()) {
                lead = i;
            }
        }
        return content >= 0 && lead >= 0 || number >= 0 && (lead >= 0 || content >= 0 && deadline >= 0)
                ? new Columns(cells.size(), number, content, lead, coordinator, deadline)
                : null;
    }

    /** A second line of heads, below one that spans two columns. */
    @Nullable
    Columns with(List<String> heads, List<String> below) {
        if (below.size() != heads.size() || !below.get(0).isBlank()) {
            return null;
        }
        var joined = new java.util.ArrayList<String>();
        for (var i = 0; i < heads.size(); i++) {
            joined.add(below.get(i).isBlank() ? heads.get(i) : below.get(i));
        }
        var both = of(joined);
        return both != null && (both.coordinator != coordinator || both.lead != lead) ? both : null;
    }
}
