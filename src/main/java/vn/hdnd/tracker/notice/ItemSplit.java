package vn.hdnd.tracker.notice;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.shared.Refused;

/** Two items made of one, each keeping its own places in the source text. */
record ItemSplit(ItemContent first, ItemContent second) {

    /**
     * @param at index into the text of the whole
     * @throws Refused if either part would be blank
     */
    static ItemSplit of(ItemContent whole, int at, String sourceText) {
        if (at <= 0 || at >= whole.text().length()) {
            throw new Refused("notice.refused.cannotSplit");
        }
        var head = whole.text().substring(0, at).strip();
        var tail = whole.text().substring(at).strip();
        if (head.isEmpty() || tail.isEmpty()) {
            throw new Refused("notice.refused.cannotSplit");
        }
        var cut = cutBefore(tail, whole.source(), sourceText);
        var places = cut == null ? new int[][] {whole.source(), whole.source()} : divide(whole.source(), cut);
        return new ItemSplit(
                whole.withText(head, places[0]),
                new ItemContent(
                        "",
                        tail,
                        whole.kind(),
                        places[1],
                        whole.units(),
                        ItemDeadline.NONE,
                        whole.reportTo(),
                        whole.duties()));
    }

    /**
     * Where the tail begins in the source: found from the end, ink by ink, because line breaks there are spaces here. Null
     * where the text was edited and no longer is the source's.
     */
    private static @Nullable Integer cutBefore(String tail, int[] source, String sourceText) {
        var ink = tail.length() - 1;
        for (var span = source.length - 2; span >= 0; span -= 2) {
            for (var i = Math.min(source[span + 1], sourceText.length()) - 1; i >= source[span]; i--) {
                if (blank(sourceText.charAt(i))) {
                    continue;
                }
                while (ink >= 0 && blank(tail.charAt(ink))) {
                    ink--;
                }
                if (ink < 0 || tail.charAt(ink) != sourceText.charAt(i)) {
                    return null;
                }
                ink--;
                if (ink < 0) {
                    return i;
                }
            }
        }
        return null;
    }

    private static int[][] divide(int[] source, int cut) {
        List<Integer> before = new ArrayList<>();
        List<Integer> after = new ArrayList<>();
        for (var span = 0; span < source.length; span += 2) {
            var start = source[span];
            var end = source[span + 1];
            if (start < cut) {
                before.add(start);
                before.add(Math.min(end, cut));
            }
            if (end > cut) {
                after.add(Math.max(start, cut));
                after.add(end);
            }
        }
        return new int[][] {
            before.stream().mapToInt(Integer::intValue).toArray(),
            after.stream().mapToInt(Integer::intValue).toArray()
        };
    }

    private static boolean blank(char c) {
        return Character.isWhitespace(c) || c == '\u00a0';
    }
}
