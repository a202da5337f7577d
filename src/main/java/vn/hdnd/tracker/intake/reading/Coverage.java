package vn.hdnd.tracker.intake.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.intake.AccountedSpan;
import vn.hdnd.tracker.intake.PartOfNotice;
import vn.hdnd.tracker.intake.UnaccountedSpan;

/** Which part of a notice every character belongs to. What no stage claims stays visible as unaccounted. */
final class Coverage {

    private final String text;
    private final @Nullable PartOfNotice[] owner;

    Coverage(String text) {
        this.text = text;
        this.owner = new PartOfNotice[text.length()];
    }

    void add(Line line, PartOfNotice part) {
        for (var i = line.start(); i < line.end(); i++) {
            if (owner[i] == null) {
                owner[i] = part;
            }
        }
    }

    void add(List<Line> lines, PartOfNotice part) {
        lines.forEach(line -> add(line, part));
    }

    /** Maximal stretches of one part; blanks inside belong to it, blanks around it to nobody. */
    List<AccountedSpan> accounted() {
        closeGaps();
        var spans = new ArrayList<AccountedSpan>();
        for (var run : runs()) {
            var part = owner[run[0]];
            if (part != null) {
                spans.add(new AccountedSpan(run[0], run[1], part));
            }
        }
        return spans;
    }

    List<UnaccountedSpan> unaccounted() {
        closeGaps();
        var spans = new ArrayList<UnaccountedSpan>();
        for (var run : runs()) {
            if (owner[run[0]] == null) {
                spans.add(new UnaccountedSpan(run[0], run[1], text.substring(run[0], run[1])));
            }
        }
        return spans;
    }

    /** The bars of a table, between two claimed cells of one line, go with the cell before. */
    private void closeGaps() {
        @Nullable PartOfNotice before = null;
        for (var i = 0; i < owner.length; i++) {
            var c = text.charAt(i);
            if (c == '\n') {
                before = null;
            } else if (owner[i] != null) {
                before = owner[i];
            } else if (c == '|') {
                owner[i] = before != null ? before : next(i);
            }
        }
    }

    private @Nullable PartOfNotice next(int from) {
        for (var i = from; i < owner.length && text.charAt(i) != '\n'; i++) {
            if (owner[i] != null) {
                return owner[i];
            }
        }
        return null;
    }

    private List<int[]> runs() {
        var runs = new ArrayList<int[]>();
        var start = -1;
        var end = -1;
        for (var i = 0; i < owner.length; i++) {
            if (Lines.blank(text.charAt(i))) {
                continue;
            }
            if (start >= 0 && owner[i] != owner[start]) {
                runs.add(new int[] {start, end});
                start = -1;
            }
            start = start < 0 ? i : start;
            end = i + 1;
        }
        if (start >= 0) {
            runs.add(new int[] {start, end});
        }
        return runs;
    }
}
