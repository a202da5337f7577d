package vn.hdnd.tracker.intake.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Makes a tree of paragraphs by the styles of their labels: a style that is open already goes on as a sibling, another
 * one goes a level deeper, and a sequence (1., a)) never stands below a mark (-), unless it is (i), (ii).
 */
final class ItemTree {

    private static final int DEEPEST = 9;
    private static final int BESIDE_MARKS = 50;
    private static final Pattern ORDINAL = Pattern.compile(
            "(?:Thứ (?:nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)|(?:Một|Hai|Ba|Bốn|Năm|Sáu|Bảy|Tám|Chín|Mười) là)\\b.*");
    private static final Pattern GENERAL = Pattern.compile(
            "(?:(?:Trong )?[Qq]uá trình|Yêu cầu (?:các|Thủ trưởng|lãnh đạo|Lãnh đạo)|Đề nghị (?:các|Thủ trưởng)|Các (?:cơ quan|đơn vị|sở|xã)|Thường trực .{2,60} (?:yêu cầu|đề nghị)|Trên đây)\\b.*");
    private static final Pattern GOES_ON = Pattern.compile("(?:Trong đó|Cụ thể|Theo đó|Riêng|Đồng thời|Ngoài ra)\\b.*");

    private final List<Node> roots = new ArrayList<>();
    private final Map<String, Integer> rootSteps = new HashMap<>();
    private final List<Node> all = new ArrayList<>();
    private final Deque<Node> open = new ArrayDeque<>();
    private @Nullable Rows rows;

    private ItemTree() {}

    /** All items in document order. */
    static List<Node> of(List<Paragraph> paragraphs) {
        var tree = new ItemTree();
        for (var i = 0; i < paragraphs.size(); i++) {
            tree.add(paragraphs.get(i), i + 1 < paragraphs.size() ? paragraphs.get(i + 1) : null);
        }
        return tree.all;
    }

    /** "Thứ nhất, …", "Một là, …" */
    static boolean ordinal(String text) {
        return ORDINAL.matcher(text).matches();
    }

    private void add(Paragraph paragraph, @Nullable Paragraph next) {
        if (paragraph.inTable()) {
            addRow(paragraph);
            return;
        }
        rows = null;
        if (paragraph.role() == Paragraph.Role.ANNEX) {
            open.clear();
            append(paragraph, null, "¶", true).heading = true;
            return;
        }
        var label = paragraph.label();
        if (label == null) {
            addUnnumbered(paragraph, next);
            return;
        }
        var sibling = open.stream()
                .filter(node -> style(node) == label.style())
                .findFirst()
                .orElse(null);
        if (sibling != null) {
            closeUpTo(sibling);
        } else {
            while (!open.isEmpty() && rank(open.getFirst()) > rank(label)) {
                open.pop();
            }
        }
        open.push(append(paragraph, open.peek(), label.step(), label.counted()));
    }

    /** Rows stand below what introduces their table, and below the group that a row before them names. */
    private void addRow(Paragraph paragraph) {
        if (rows == null) {
            rows = new Rows(below());
        }
        var parent = rows.parent(paragraph);
        var label = paragraph.label();
        var node = append(paragraph, parent, label == null ? "¶" : label.step(), label == null || label.counted());
        node.heading = paragraph.role() == Paragraph.Role.GROUP;
        rows.add(node);
    }

    private @Nullable Node below() {
        if (all.isEmpty()) {
            return null;
        }
        var last = all.get(all.size() - 1);
        return last.unnumbered() && !last.heading ? last.parent : last;
    }

    private void addUnnumbered(Paragraph paragraph, @Nullable Paragraph next) {
        var text = paragraph.text();
        var ordinal = ordinal(text);
        var marks = next != null && next.label() != null && next.label().counted();
        var heading = next != null && Headings.is(text, marks);
        if (next == null && GENERAL.matcher(text).matches()) {
            closeLeaves();
        }
        while (!open.isEmpty() && !holds(open.getFirst(), text, ordinal, heading)) {
            open.pop();
        }
        var node = append(paragraph, open.peek(), "¶", true);
        node.heading = heading;
        if (ordinal || heading) {
            open.push(node);
        }
    }

    /** What is said to everybody at the very end does not belong to the last item, unless that is a heading. */
    private void closeLeaves() {
        while (!open.isEmpty()
                && open.getFirst().children.isEmpty()
                && LineBreaks.ends(open.getFirst().text)
                && !open.getFirst().introduces()) {
            open.pop();
        }
    }

    /** A mark holds paragraphs below it only where it introduces them, or where they go on with it. */
    private static boolean holds(Node node, String text, boolean ordinal, boolean heading) {
        if (!ordinal && !heading && GOES_ON.matcher(text).matches()) {
            return true;
        }
        if (node.heading) {
            return !heading;
        }
        var label = node.paragraph.label();
        if (label == null) {
            return !ordinal && !heading && node.introduces() && node.children.isEmpty();
        }
        return !label.counted() || node.introduces() && !heading;
    }

    private void closeUpTo(Node sibling) {
        while (open.pop() != sibling) {
            // deeper levels end with it
        }
    }

    private Node append(Paragraph paragraph, @Nullable Node parent, String step, boolean counted) {
        while (parent != null && parent.depth >= DEEPEST) {
            parent = parent.parent;
        }
        var siblings = parent == null ? roots : parent.children;
        var steps = parent == null ? rootSteps : parent.steps;
        var prefix = parent == null ? "" : parent.path + ".";
        var time = steps.merge(step, 1, Integer::sum);
        var again = counted ? String.valueOf(time) : time == 1 ? "" : "~" + time;
        var before = siblings.isEmpty() ? null : siblings.get(siblings.size() - 1);
        var node = new Node(paragraph, parent, prefix + step + again, before);
        siblings.add(node);
        all.add(node);
        return node;
    }

    private static Label.@Nullable Style style(Node node) {
        return node.paragraph.label() == null ? null : node.paragraph.label().style();
    }

    static int rank(Node node) {
        return node.paragraph.label() == null ? BESIDE_MARKS : rank(node.paragraph.label());
    }

    static int rank(Label label) {
        return switch (label.style()) {
            case CAPITAL -> 0;
            case ROMAN -> 10;
            case NUMBER -> 20;
            case SECOND_NUMBER -> 25;
            case THIRD_NUMBER -> 30;
            case LETTER -> 40;
            case DASH, CIRCLE, STAR, PLUS -> 100;
            case SMALL_ROMAN -> 110;
        };
    }
}
