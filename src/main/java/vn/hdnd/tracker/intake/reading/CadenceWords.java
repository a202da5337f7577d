package vn.hdnd.tracker.intake.reading;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.intake.Cadence;
import vn.hdnd.tracker.intake.Recurrence;

/** What the words of a limit that recurs say of its period and of the day within it (B14, B15). */
public final class CadenceWords {

    private static final Pattern DAY =
            Canonical.pattern("\\bngày\\s+(?:(?:mùng|mồng)\\s+)?(?<day>\\d{1,2}|" + NumberWords.NUMBER
                    + ")(?!\\s*ngày)(?:\\s*/\\s*(?<slashed>\\d{1,2})|\\s+(?:của\\s+)?tháng\\s+(?<month>\\d{1,2})\\b)?");
    private static final Pattern WEEKDAY =
            Canonical.pattern("\\b(?:thứ\\s+(?<day>[2-7]|hai|ba|tư|năm|sáu|bảy)|(?<sunday>chủ nhật))\\b");
    private static final Pattern MONTH = Canonical.pattern(
            "\\btháng\\s+(?<which>đầu(?: tiên)?|cuối(?: cùng)?|thứ\\s+(?:nhất|hai|ba|tư|năm|sáu|[1-6]))\\b(?<behind>[^.;]{0,20}\\b(?:sau|kế tiếp|tiếp theo)\\b)?");

    private CadenceWords() {}

    public static Recurrence read(String words) {
        var plain = Canonical.of(words);
        var found = Cadences.onDays(words, plain);
        if (found == null) {
            found = Cadences.in(words, plain);
        }
        var cadence = found == null ? null : found.deadline().cadence();
        return cadence == null
                ? new Recurrence(null, null, null)
                : cadence == Cadence.WEEKLY
                        ? new Recurrence(cadence, weekday(plain), null)
                        : new Recurrence(cadence, day(plain), month(plain, cadence));
    }

    private static @Nullable Integer weekday(String plain) {
        var match = WEEKDAY.matcher(plain);
        if (!match.find()) {
            return null;
        }
        if (match.group("sunday") != null) {
            return 7;
        }
        return switch (match.group("day")) {
            case "hai", "2" -> 1;
            case "ba", "3" -> 2;
            case "tư", "4" -> 3;
            case "năm", "5" -> 4;
            case "sáu", "6" -> 5;
            default -> 6;
        };
    }

    private static @Nullable Integer day(String plain) {
        var match = DAY.matcher(plain);
        if (!match.find()) {
            return null;
        }
        var day = NumberWords.of(match.group("day"));
        return day < 1 || day > 31 ? null : day;
    }

    private static @Nullable Integer month(String plain, Cadence cadence) {
        var length = length(cadence);
        var day = DAY.matcher(plain);
        if (cadence == Cadence.YEARLY && day.find()) {
            var named = day.group("slashed") != null ? day.group("slashed") : day.group("month");
            var month = named == null ? 0 : Integer.parseInt(named);
            return month < 1 || month > 12 ? null : month;
        }
        var match = MONTH.matcher(plain);
        if (!match.find()) {
            return null;
        }
        var which = match.group("which");
        if (which.startsWith("cuối")) {
            return null;
        }
        var month = which.startsWith("đầu") ? 1 : ordinal(which);
        if (match.group("behind") != null) {
            return month == 1 ? length + 1 : null;
        }
        return month <= length ? month : null;
    }

    private static int ordinal(String which) {
        var word = which.replaceFirst("thứ\\s+", "");
        return "nhất".equals(word) ? 1 : NumberWords.of(word);
    }

    private static int length(Cadence cadence) {
        return switch (cadence) {
            case QUARTERLY -> 3;
            case HALF_YEARLY -> 6;
            case YEARLY -> 12;
            case WEEKLY, MONTHLY, EACH_SESSION -> 1;
        };
    }
}
