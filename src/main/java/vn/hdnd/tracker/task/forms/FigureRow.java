package vn.hdnd.tracker.task.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.shared.Refused;
import vn.hdnd.tracker.web.Said;

/**
 * A figure that is asked for: a number, or one out of another.
 *
 * @param position from 1
 * @param label "Số kiến nghị đã trả lời"
 * @param whole "tổng số", where it is out of another; null: one number
 * @param unit "kiến nghị"; null: none is named
 */
public record FigureRow(
        int position,
        String label,
        @Nullable String whole,
        @Nullable String unit) {

    /** No paper form that adds up is longer. */
    public static final int MOST = 12;

    private static final int LONGEST = 200;

    private static final Pattern UNIT = Pattern.compile("(.*\\S)\\s*\\(([^()]+)\\)");

    /** One a line: {@code label [/ whole] [(unit)]}. */
    public static List<FigureRow> all(@Nullable String text) {
        var rows = new ArrayList<FigureRow>();
        for (var line : Said.lines(text)) {
            rows.add(of(rows.size() + 1, line));
        }
        return rows;
    }

    private static FigureRow of(int position, String line) {
        var unit = UNIT.matcher(line);
        var words = unit.matches() ? unit.group(1) : line;
        var named = unit.matches() ? unit.group(2).strip() : null;
        var cut = words.lastIndexOf(" / ");
        return cut < 0
                ? new FigureRow(position, words, null, named)
                : new FigureRow(
                        position,
                        words.substring(0, cut).strip(),
                        words.substring(cut + 3).strip(),
                        named);
    }

    /**
     * The lines as they are kept; null: nothing is asked for.
     *
     * @throws Refused if there are too many, or one is too long
     */
    public static @Nullable String checked(@Nullable String typed) {
        var lines = Said.lines(typed);
        if (lines.size() > MOST) {
            throw new Refused("task.refused.figuresMany", MOST);
        }
        lines.stream().filter(line -> line.length() > LONGEST).findFirst().ifPresent(line -> {
            throw new Refused("task.refused.figureLong", LONGEST);
        });
        return lines.isEmpty() ? null : String.join("\n", lines);
    }

    public boolean ratio() {
        return whole != null;
    }
}
