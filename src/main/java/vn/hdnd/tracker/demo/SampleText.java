package vn.hdnd.tracker.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import vn.hdnd.tracker.shared.VietnamTime;

/**
 * The text of a sample notice, its dates counted from the day of the meeting: {@code {d}} that day, {@code {d+20}} twenty
 * days later (never on a weekend), {@code {long+2}} written out, {@code {m}} and {@code {y}} month and year.
 */
final class SampleText {

    private static final Pattern PLACE = Pattern.compile("\\{(d|long|m|y)(?:\\+(\\d+))?}");
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("'ngày' dd 'tháng' MM 'năm' yyyy");

    private SampleText() {}

    static String of(int number, LocalDate meeting) {
        return PLACE.matcher(template(number)).replaceAll(found -> {
            var more = found.group(2) == null ? 0 : Integer.parseInt(found.group(2));
            return switch (found.group(1)) {
                case "m" -> String.valueOf(meeting.getMonthValue());
                case "y" -> String.valueOf(meeting.getYear() + more);
                case "long" -> LONG.format(workday(meeting.plusDays(more)));
                default -> VietnamTime.DAY.format(more == 0 ? meeting : workday(meeting.plusDays(more)));
            };
        });
    }

    /** The day itself, or the Monday after it. */
    static LocalDate workday(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.plusDays(2);
            case SUNDAY -> day.plusDays(1);
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> day;
        };
    }

    private static String template(int number) {
        try {
            return new ClassPathResource("demo/notice-" + number + ".txt").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
