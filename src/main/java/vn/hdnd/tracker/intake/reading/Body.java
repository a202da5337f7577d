package vn.hdnd.tracker.intake.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The paragraphs between title and foot, dealt out.
 *
 * @param meeting who met, when and where; also as sections of their own ("I. THÀNH PHẦN")
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
    private static final Pattern ATTENDANCE = Canonical.pattern(
            "(?:cùng\\s+)?(?:tham dự|dự|tham gia|mời dự|thành phần|đại biểu|chủ trì|khách mời)\\b.*:$");
    private static final Pattern ABOUT_MEETING = Canonical.pattern(
            "(?:thành phần|thời gian|địa điểm|chủ trì|chủ tọa|người chủ trì|thư ký|đại biểu tham dự|tham dự|khách mời|nội dung (?:cuộc họp|hội nghị|phiên họp|buổi làm việc|làm việc)\\b)(?!.*\\b(?:giao|yêu cầu|đề nghị|trước ngày)\\b).*");

    Body {
        meeting = List.copyOf(meeting);
        items = List.copyOf(items);
    }

    static Body of(List<Paragraph> paragraphs) {
        var from = behindSections(paragraphs);
        var start = leadIn(paragraphs, from);
        var firstItem = start >= 0 ? start + 1 : Math.max(from, firstLabel(paragraphs, from));
        var end = paragraphs.size();
        @Nullable Paragraph closing = null;
        if (end > firstItem && unnumbered(paragraphs.get(end - 1))) {
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

    /** The meeting in sentences: a list below "Thành phần tham dự:" goes with it. */
    List<String> introduction() {
        var texts = new ArrayList<String>();
        var listing = false;
        for (var paragraph : meeting) {
            var text = paragraph.text();
            var label = paragraph.label();
            var chair = Canonical.of(text).matches("(?s).*\\b(?:chủ trì|chủ tọa|thư ký)\\b.*");
            if (listing && label != null && !chair) {
                var last = texts.remove(texts.size() - 1);
                texts.add((last.endsWith(":") ? last + " " : last + "; ") + text.replaceAll("[.;,\\s]+$", ""));
            } else {
                texts.add(text);
                listing = attends(paragraph);
            }
        }
        if (leadIn != null) {
            texts.add(leadIn.text());
        }
        return texts;
    }

    /** Where the sections about the meeting itself end, 0 where there are none. */
    private static int behindSections(List<Paragraph> paragraphs) {
        var first = 0;
        while (first < paragraphs.size() && !sequence(paragraphs.get(first))) {
            if (leads(paragraphs.get(first))) {
                return 0;
            }
            first++;
        }
        if (first == paragraphs.size() || !aboutMeeting(paragraphs.get(first))) {
            return 0;
        }
        var style = style(paragraphs.get(first));
        for (var i = first + 1; i < paragraphs.size(); i++) {
            var paragraph = paragraphs.get(i);
            if (leads(paragraph) || style(paragraph) == style && !aboutMeeting(paragraph)) {
                return i;
            }
        }
        return 0;
    }

    /** The paragraph after which the conclusions begin: by its words, else the last before the first label. */
    private static int leadIn(List<Paragraph> paragraphs, int from) {
        for (var i = from; i < paragraphs.size() && !sequence(paragraphs.get(i)); i++) {
            if (leads(paragraphs.get(i))) {
                return i;
            }
        }
        var first = firstLabel(paragraphs, from);
        return first > from
                        && first < paragraphs.size()
                        && unnumbered(paragraphs.get(first - 1))
                        && paragraphs.get(first - 1).text().endsWith(":")
                ? first - 1
                : -1;
    }

    private static boolean leads(Paragraph paragraph) {
        return unnumbered(paragraph)
                && LEAD_IN.matcher(Canonical.of(paragraph.text())).matches();
    }

    /** Behind the list of who attended. Without any label the first paragraph tells of the meeting. */
    private static int firstLabel(List<Paragraph> paragraphs, int from) {
        var listing = false;
        for (var i = from; i < paragraphs.size(); i++) {
            var paragraph = paragraphs.get(i);
            if (unnumbered(paragraph)) {
                listing = attends(paragraph);
            } else if (sequence(paragraph) || !listing) {
                return i;
            }
        }
        return from > 0 ? from : Math.min(1, paragraphs.size());
    }

    private static boolean attends(Paragraph paragraph) {
        return ATTENDANCE
                .matcher(Canonical.of(paragraph
                                .text()
                                .substring(Math.max(0, paragraph.text().lastIndexOf(". ") + 1)))
                        .strip())
                .matches();
    }

    private static boolean aboutMeeting(Paragraph paragraph) {
        return ABOUT_MEETING.matcher(Canonical.of(paragraph.text())).matches();
    }

    private static boolean unnumbered(Paragraph paragraph) {
        return paragraph.label() == null && !paragraph.inTable();
    }

    private static boolean sequence(Paragraph paragraph) {
        var label = paragraph.label();
        return label != null && !label.counted() || paragraph.inTable();
    }

    private static Label.@Nullable Style style(Paragraph paragraph) {
        return paragraph.label() == null ? null : paragraph.label().style();
    }
}
