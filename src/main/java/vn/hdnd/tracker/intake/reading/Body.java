package vn.hdnd.tracker.intake.reading;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The paragraphs between title and foot, dealt out.
 *
 * @param leadIn the paragraph that ends in "kết luận như sau:", null where there is none
 * @param closing the last paragraph, where it bears no label
 */
record Body(
        List<Paragraph> meeting,
        @Nullable Paragraph leadIn,
        List<Paragraph> items,
        @Nullable Paragraph closing) {

    private static final Pattern LEAD_IN = Canonical.pattern(
            ".*\\b(?:kết luận|chỉ đạo|ý kiến|thống nhất|thông báo|nội dung)\\b.*(?:như sau|sau đây|sau|dưới đây|cụ thể)\\s*[:.]?$|.*\\bkết luận[^.;:]{0,80}:$");
    private static final Pattern CLOSING = Canonical.pattern(".*(?:thông báo|trên đây|biết,|để biết|/\\.).*");

    Body {
        meeting = List.copyOf(meeting);
        items = List.copyOf(items);
    }

    static Body of(List<Paragraph> paragraphs) {
        var start = leadIn(paragraphs);
        var firstItem = start >= 0 ? start + 1 : firstLabel(paragraphs);
        var end = paragraphs.size();
        @Nullable Paragraph closing = null;
        if (end > firstItem && paragraphs.get(end - 1).label() == null) {
            var last = paragraphs.get(end - 1);
            if (end - 1 > firstItem
                    || CLOSING.matcher(Canonical.of(last.text())).matches()) {
                closing = last;
                end--;
            }
        }
        return new Body(
                paragraphs.subList(0, start >= 0 ? start : firstItem),
                start >= 0 ? paragraphs.get(start) : null,
                paragraphs.subList(firstItem, end),
                closing);
    }

    /** The paragraph after which the conclusions begin: by its words, else the last before the first label. */
    private static int leadIn(List<Paragraph> paragraphs) {
        for (var i = 0; i < paragraphs.size(); i++) {
            var paragraph = paragraphs.get(i);
            var label = paragraph.label();
            if (label != null && !label.counted()) {
                break;
            }
            if (label == null && LEAD_IN.matcher(Canonical.of(paragraph.text())).matches()) {
                return i;
            }
        }
        var first = firstLabel(paragraphs);
        return first > 0
                        && first < paragraphs.size()
                        && paragraphs.get(first - 1).text().endsWith(":")
                ? first - 1
                : -1;
    }

    /** Without any label the first paragraph tells of the meeting and the others conclude. */
    private static int firstLabel(List<Paragraph> paragraphs) {
        for (var i = 0; i < paragraphs.size(); i++) {
            if (paragraphs.get(i).label() != null) {
                return i;
            }
        }
        return Math.min(1, paragraphs.size());
    }
}
