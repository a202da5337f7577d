package vn.hdnd.tracker.document;

import java.util.List;

/** A piece of the body of a paper. */
public sealed interface PaperBlock {

    /** A justified paragraph, its first line indented; a heading is bold. */
    record Paragraph(String text, boolean heading) implements PaperBlock {}

    /**
     * An item: its label before its text.
     *
     * @param label "1.", "a)", "-"; empty for a paragraph without one
     * @param heading a title of what follows, to be set bold
     */
    record Item(String label, String text, boolean heading) implements PaperBlock {

        /** Label and text as they are printed. */
        public String words() {
            return label.isEmpty() ? text : label + " " + text;
        }
    }

    /** "Kính gửi:" and to whom a letter goes. */
    record Addressees(List<String> names) implements PaperBlock {
        public Addressees {
            names = List.copyOf(names);
        }
    }

    /**
     * A table with borders.
     *
     * @param heads one a column
     * @param shares how wide the columns are, in proportion; as many as heads
     * @param rows as many cells each as there are heads
     */
    record Table(List<String> heads, List<Integer> shares, List<List<String>> rows) implements PaperBlock {
        public Table {
            heads = List.copyOf(heads);
            var columns = heads.size();
            shares = List.copyOf(shares);
            rows = rows.stream().map(List::copyOf).toList();
            if (shares.size() != columns || rows.stream().anyMatch(row -> row.size() != columns)) {
                throw new IllegalArgumentException("a table needs a share and a cell for every head");
            }
        }
    }

    /** A paragraph of running text. */
    static PaperBlock paragraph(String text) {
        return new Paragraph(text, false);
    }
}
