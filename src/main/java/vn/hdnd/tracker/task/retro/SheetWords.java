package vn.hdnd.tracker.task.retro;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.shared.FoldedText;
import vn.hdnd.tracker.task.PastState;

/** Reads the words by which offices note a status, a day or a paper's number in their own lists. */
final class SheetWords {

    private static final Map<Pattern, PastState> STATES = new LinkedHashMap<>();

    static {
        says("(da )?huy|bai bo|khong thuc hien|cancel", PastState.CANCELLED);
        says("dang|mot phan|in progress|under ?way", PastState.IN_PROGRESS);
        says("chua|khong (co )?bao cao|not ", PastState.NOT_STARTED);
        says("(da )?(hoan thanh|xong|thuc hien|bao cao|gui|co bao cao)|x$|done|complete", PastState.COMPLETED);
    }

    private static final Pattern NOT_FINISHED = Pattern.compile("chua (hoan thanh|xong).*");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?:ngay )?(\\d{1,2})\\s*[/.-]\\s*(\\d{1,2})\\s*[/.-]\\s*(\\d{4}|\\d{2})");
    private static final Pattern IN_WORDS = Pattern.compile("(?:ngay )?(\\d{1,2}) thang (\\d{1,2}) nam (\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?: 00:00(?::00)?)?");
    private static final Pattern NUMBER = Pattern.compile("(?:so:? ?)?\\d+[\\d\\p{L}]*/[\\p{L}&-][\\p{L}\\d&./-]*");

    private SheetWords() {}

    private static void says(String words, PastState state) {
        STATES.put(Pattern.compile("(" + words + ").*"), state);
    }

    /** @param day what is not finished but was reported on a day is under way */
    static Optional<PastState> state(String cell, @Nullable LocalDate day) {
        var words = FoldedText.fold(cell);
        if (day != null && NOT_FINISHED.matcher(words).matches()) {
            return Optional.of(PastState.IN_PROGRESS);
        }
        return STATES.entrySet().stream()
                .filter(one -> one.getKey().matcher(words).matches())
                .map(Map.Entry::getValue)
                .findFirst();
    }

    static Optional<LocalDate> day(String cell) {
        var words = FoldedText.fold(cell);
        for (var pattern : new Pattern[] {DAY_FIRST, IN_WORDS}) {
            var found = pattern.matcher(words);
            if (found.matches()) {
                return date(found.group(3), found.group(2), found.group(1));
            }
        }
        var found = YEAR_FIRST.matcher(words);
        return found.matches() ? date(found.group(1), found.group(2), found.group(3)) : Optional.empty();
    }

    static boolean number(String cell) {
        return day(cell).isEmpty() && NUMBER.matcher(FoldedText.fold(cell)).matches();
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        var full = Integer.parseInt(year) + (year.length() == 2 ? 2000 : 0);
        try {
            return Optional.of(LocalDate.of(full, Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
