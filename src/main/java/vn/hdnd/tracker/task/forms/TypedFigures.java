package vn.hdnd.tracker.task.forms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What was typed into the table of figures of a report: {@code figure-1} and, of one out of another, {@code figure-1-total}.
 *
 * @param wrong message keys by figure
 */
public record TypedFigures(
        List<FigureRow> rows, Map<String, String> fields, List<FigureAnswer> answers, Map<Integer, String> wrong) {

    /** Plain, or in groups of three as papers write them: 1.234 or 1 234. */
    private static final Pattern NUMBER = Pattern.compile("\\d{1,12}|\\d{1,3}([. \u00a0]\\d{3}){1,3}");

    private static final long NONE = -1;

    private static final long UNREADABLE = -2;

    public static TypedFigures blank(@Nullable String asked) {
        return new TypedFigures(FigureRow.all(asked), Map.of(), List.of(), Map.of());
    }

    /** @param must each figure has to be answered; otherwise a row may stay blank as a whole */
    public static TypedFigures of(@Nullable String asked, Map<String, String> fields, boolean must) {
        var rows = FigureRow.all(asked);
        var answers = new ArrayList<FigureAnswer>();
        var wrong = new LinkedHashMap<Integer, String>();
        for (var row : rows) {
            var done = number(fields.get("figure-" + row.position()));
            var total = row.ratio() ? number(fields.get("figure-" + row.position() + "-total")) : NONE;
            var fault = fault(row, done, total, must);
            if (fault != null) {
                wrong.put(row.position(), fault);
            } else if (done != NONE) {
                answers.add(new FigureAnswer(row.position(), done, row.ratio() ? total : null));
            }
        }
        return new TypedFigures(rows, fields, answers, wrong);
    }

    private static @Nullable String fault(FigureRow row, long done, long total, boolean must) {
        if (done == UNREADABLE || total == UNREADABLE) {
            return "task.invalid.figure";
        }
        var blank = done == NONE && total == NONE;
        if (blank) {
            return must ? "task.invalid.figureMissing" : null;
        }
        if (done == NONE || (row.ratio() && total == NONE)) {
            return "task.invalid.figureMissing";
        }
        return row.ratio() && done > total ? "task.invalid.figureOver" : null;
    }

    private static long number(@Nullable String typed) {
        var text = Objects.requireNonNullElse(typed, "").strip();
        if (text.isEmpty()) {
            return NONE;
        }
        return NUMBER.matcher(text).matches() ? Long.parseLong(text.replaceAll("[. \u00a0]", "")) : UNREADABLE;
    }

    /** As typed, for the field. */
    public @Nullable String typed(int position) {
        return fields.get("figure-" + position);
    }

    public @Nullable String typedTotal(int position) {
        return fields.get("figure-" + position + "-total");
    }

    public boolean asked() {
        return !rows.isEmpty();
    }
}
