package vn.hdnd.tracker.notice.web;

/**
 * A paragraph of the source text, or lines that belong together.
 *
 * @param part {@code header}, {@code title}, {@code meeting}, {@code lead-in}, {@code item}, {@code closing},
 *     {@code recipients}, {@code signature} or {@code page-furniture}
 * @param items ids of the items that stand here, with spaces between; empty for none
 * @param begins an item begins here
 * @param lost nothing accounts for it
 * @param start first UTF-16 code unit of it in the source text; {@code end} one past the last
 * @param heading of other items
 */
public record SourceBlock(
        String part, String text, String items, boolean begins, boolean lost, boolean heading, int start, int end) {

    /** Of a notice that is written here, which has no source text. */
    SourceBlock(String part, String text, String items, boolean begins, boolean heading) {
        this(part, text, items, begins, false, heading, 0, 0);
    }

    /** Nothing accounts for it, and somebody has said that nothing need. */
    public boolean seen() {
        return part.equals("seen");
    }
}
