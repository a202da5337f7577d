package vn.hdnd.tracker.intake.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An item in the tree: its paragraph, its place, and what stands around it. */
final class Node {

    final Paragraph paragraph;
    final @Nullable Node parent;
    final String path;
    final int depth;
    final String text;
    final List<Node> children = new ArrayList<>();
    /** A heading without a number. */
    boolean heading;

    final Map<String, Integer> steps = new HashMap<>();
    private final @Nullable Node leadIn;

    Node(Paragraph paragraph, @Nullable Node parent, String path, @Nullable Node before) {
        this.paragraph = paragraph;
        this.parent = parent;
        this.path = path;
        this.depth = parent == null ? 0 : parent.depth + 1;
        this.text = paragraph.text();
        this.leadIn = before == null ? null : before.leads() ? before : before.leadIn;
    }

    boolean unnumbered() {
        return paragraph.label() == null;
    }

    /** An unnumbered paragraph that introduces the items after it. */
    private boolean leads() {
        return unnumbered() && introduces() && children.isEmpty();
    }

    boolean introduces() {
        return text.endsWith(":");
    }

    /** What it stands under, nearest first: lead-in paragraphs before it, then its parent, and so on outwards. */
    List<Node> above() {
        var above = new ArrayList<Node>();
        for (Node node = this; node != null; node = node.parent) {
            if (node.leadIn != null) {
                above.add(node.leadIn);
            }
            if (node.parent != null) {
                above.add(node.parent);
            }
        }
        return above;
    }
}
