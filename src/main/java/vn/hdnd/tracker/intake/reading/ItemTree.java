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
 * one goes a level deeper, and a sequence (1., a)) never stands below a mark (-).
 */
final class ItemTree {

    private static final int DEEPEST = 9;
    private static final int BESIDE_MARKS = 50;
    private static final Pattern ORDINAL = Pattern.compile(
            "(?:Thứ (?:nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)|(?:Một|Hai|Ba|Bốn|Năm|Sáu|Bảy|Tám|Chín|Mười) là)\\b.*");
    private static final Pattern GOES_ON = Pattern.compile("(?:Trong đó|Cụ thể|Theo đó|Riêng|Đồng thời|Ngoài ra)\\b.*");

    private final List<Node> roots = new ArrayList<>();
    private final Map<String, Integer> rootSteps = new HashMap<>();
    private final List<Node> all = new ArrayList<>();
    private final Deque<Node> open = new ArrayDeque<>();

    private ItemTree() {}

    /** All items in document order. */
    static List<Node> of(List<Paragraph> paragraphs) {
        var tree = new ItemTree();
        paragraphs.forEach(tree::add);
        return tree.all;
    }

    private void add(Paragraph paragraph) {
        var label = paragraph.label();
        if (label == null) {
            addUnnumbered(paragraph);
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

    private void addUnnumbered(Paragraph paragraph) {
        var ordinal = ORDINAL.matcher(paragraph.text()).matches();
        while (!open.isEmpty() && !holds(open.getFirst(), paragraph, ordinal)) {
            open.pop();
        }
        var node = append(paragraph, open.peek(), "¶", true);
        if (ordinal) {
            open.push(node);
        }
    }

    /** A mark holds paragraphs below it only where it introduces them, or where they go on with it. */
    private static boolean holds(Node node, Paragraph paragraph, boolean ordinal) {
        if (!ordinal && GOES_ON.matcher(paragraph.text()).matches()) {
            return true;
        }
        var label = node.paragraph.label();
        if (label == null) {
            return !ordinal && node.introduces() && node.children.isEmpty();
        }
        return !label.counted() || node.introduces();
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

    private static int rank(Node node) {
        return node.paragraph.label() == null ? BESIDE_MARKS : rank(node.paragraph.label());
    }

    private static int rank(Label label) {
        return switch (label.style()) {
            case CAPITAL -> 0;
            case ROMAN -> 10;
            case NUMBER -> 20;
            case SECOND_NUMBER -> 25;
            case THIRD_NUMBER -> 30;
            case LETTER -> 40;
            case DASH, STAR, PLUS -> 100;
        };
    }
}
