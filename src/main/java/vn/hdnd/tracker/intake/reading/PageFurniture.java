package vn.hdnd.tracker.intake.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Page numbers and running heads. A number on a line of its own is a page number only where it continues the count of
 * pages and where the sentence before it does not wait for a number ("ngày", "Khoản", "năm").
 */
final class PageFurniture {

    private static final Pattern NUMBER = Canonical.pattern(
            "(?:trang\\s*(?:số\\s*)?:?\\s*)?[-–—(]?\\s*(\\d{1,3})\\s*(?:[/|]\\s*\\d{1,3})?\\s*[-–—)]?");
    private static final Pattern WAITS_FOR_NUMBER = Canonical.pattern(
            "(?:^|.*\\s)(?:số|ngày|tháng|năm|điều|khoản|điểm|mục|quý|thứ|khóa|từ|đến|và|hoặc|trên|dưới|gần|hơn|là|:)$");

    private PageFurniture() {}

    static Set<Line> in(List<Line> lines) {
        var found = new HashSet<Line>();
        var pages = 1;
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var number = NUMBER.matcher(Canonical.of(line.text()));
            if (!number.matches() || i == 0 && line.newPage()) {
                continue;
            }
            var page = Integer.parseInt(number.group(1));
            var next = i + 1 < lines.size() ? lines.get(i + 1) : null;
            var atEdge = line.newPage() || next != null && next.newPage();
            var waits = i > 0 && waits(lines.get(i - 1));
            if (atEdge && page == pages + 1 || !waits && (atEdge || page == pages || page == pages + 1)) {
                found.add(line);
                pages = Math.max(pages, page);
            }
        }
        found.addAll(runningHeads(lines, found));
        return found;
    }

    /** Lines that stand at the edge of several pages in the same words. */
    private static Set<Line> runningHeads(List<Line> lines, Set<Line> numbers) {
        var edges = new HashSet<Line>();
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var afterEdge = line.newPage() || i > 0 && numbers.contains(lines.get(i - 1));
            var beforeEdge = i + 1 < lines.size() && (lines.get(i + 1).newPage() || numbers.contains(lines.get(i + 1)));
            if (!numbers.contains(line) && (afterEdge || beforeEdge)) {
                edges.add(line);
            }
        }
        var times = new HashMap<String, Integer>();
        edges.forEach(line -> times.merge(line.text(), 1, Integer::sum));
        edges.removeIf(
                line -> times.getOrDefault(line.text(), 0) < 2 || line.text().length() > 90);
        return edges;
    }

    static boolean waits(Line before) {
        return WAITS_FOR_NUMBER.matcher(Canonical.of(before.text())).matches();
    }
}
