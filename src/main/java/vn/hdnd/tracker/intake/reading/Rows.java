package vn.hdnd.tracker.intake.reading;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** The rows of a table so far that later ones may stand below. */
final class Rows {

    private final @Nullable Node table;
    private final Deque<Node> open = new ArrayDeque<>();

    Rows(@Nullable Node table) {
        this.table = table;
    }

    /** Where the next row belongs: closes what ends with it. */
    @Nullable
    Node parent(Paragraph row) {
        var label = row.label();
        if (label == null) {
            closeUnnumbered(row.role() == Paragraph.Role.GROUP);
        } else if (open.stream().anyMatch(node -> of(node, label.style()))) {
            while (!of(open.pop(), label.style())) {
                // deeper levels end with it
            }
        } else {
            while (!open.isEmpty() && !open.getFirst().unnumbered() && ItemTree.rank(open.getFirst()) > rank(label)) {
                open.pop();
            }
        }
        return open.isEmpty() ? table : open.getFirst();
    }

    void add(Node row) {
        open.push(row);
    }

    /** A group without a number ends all others, a row without one the rows before it. */
    private void closeUnnumbered(boolean group) {
        while (!open.isEmpty() && (group || !open.getFirst().heading)) {
            open.pop();
        }
    }

    private static boolean of(Node node, Label.Style style) {
        var label = node.paragraph.label();
        return label != null && label.style() == style;
    }

    private static int rank(Label label) {
        return ItemTree.rank(label);
    }
}
