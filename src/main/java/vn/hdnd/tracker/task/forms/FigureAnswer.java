package vn.hdnd.tracker.task.forms;

import java.text.NumberFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A number, or one out of another.
 *
 * @param position of the figure that it answers
 */
public record FigureAnswer(
        int position, long done, @Nullable Long total) {

    /** As papers write it: {@code 1.234}, {@code 12/15}. */
    public String text() {
        return total == null ? written(done) : written(done) + "/" + written(total);
    }

    /** Together with another answer to the same figure. */
    FigureAnswer plus(FigureAnswer other) {
        var whole = total == null ? other.total : other.total == null ? total : Long.valueOf(total + other.total);
        return new FigureAnswer(position, done + other.done, whole);
    }

    private static String written(long number) {
        return NumberFormat.getIntegerInstance(Locale.forLanguageTag("vi")).format(number);
    }
}
