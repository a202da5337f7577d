package vn.hdnd.tracker.notice;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.intake.ItemKind;
import vn.hdnd.tracker.shared.Refused;

/**
 * A passage of the source text.
 *
 * @param label with which it begins, if it does
 */
record Passage(int start, int end, String label, String text) {

    private static final Pattern LABELLED =
            Pattern.compile("(\\d{1,3}[.)]|[a-zđ][.)]|[IVX]{1,5}\\.|[-–+*•])\\s+(.+)", Pattern.DOTALL);

    /** @throws Refused if there are no words there */
    static Passage of(String sourceText, int start, int end) {
        var from = Math.max(0, Math.min(start, sourceText.length()));
        var to = Math.max(from, Math.min(end, sourceText.length()));
        var words = sourceText.substring(from, to).strip();
        if (words.isEmpty()) {
            throw new Refused("notice.refused.noPassage");
        }
        var labelled = LABELLED.matcher(words);
        return labelled.matches()
                ? new Passage(from, to, labelled.group(1), labelled.group(2))
                : new Passage(from, to, "", words);
    }

    /** A duty until somebody has looked at it: what is read as none is never asked about again. */
    ItemContent content() {
        return new ItemContent(label, text, ItemKind.TASK, new int[] {start, end}, List.of(), ItemDeadline.NONE, null);
    }

    /** The item that ends before it in the text; null where none does. */
    @Nullable
    NoticeItem itemBefore(List<NoticeItem> inOrder) {
        @Nullable NoticeItem before = null;
        var last = -1;
        for (var item : inOrder) {
            var end = item.endInSource();
            if (end <= start && end > last) {
                before = item;
                last = end;
            }
        }
        return before;
    }
}
