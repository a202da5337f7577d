package vn.hdnd.tracker.intake.reading;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.intake.DeadlineRule.Step;
import vn.hdnd.tracker.intake.ReadWarning;

/**
 * A limit that names a period and means its last day: "trong quý I/2023", "đến hết năm", "hết tháng 9/2026", "trong tuần"
 * (B09, B10, B22). Before a period it is the day before its first.
 */
final class Periods implements Deadlines.Wording {

    private static final String PREFIX =
            "(?:(?:từ (?:đây|nay)\\s+)?(?:cho )?đến\\s+(?:hết|cuối|trước)|hết|cuối|trong|trước|(?:hoàn thành|xong)(?:\\s+(?:vào|trước|trong))?|vào cuối|(?:chậm nhất|muộn nhất)(?:\\s+(?:là|trong|vào|đến|hết|cuối)){0,5}|"
                    + WrittenDays.LIMIT.strip() + ")\\s*(?:(?:hết|cuối|trong)\\s+)?";
    private static final String YEAR =
            "(?:\\s*(?:[/,.-]|\\bcủa\\b)?\\s*(?:năm\\s+)?(?<year>(?:19|20)\\d{2})\\b(?![/-]\\d)|\\s*(?<thisYear>năm nay|năm(?!\\s+(?:học|sau|tới|trước|qua|ngân sách|\\d)))\\b)?";
    private static final Pattern NAMED = Canonical.pattern("\\b(?<prefix>" + PREFIX
            + ")(?:(?:các\\s+)?quý\\s+(?:(?:iv|iii|ii|i|[1-4])\\s*(?:,|và|-)\\s*(?:quý\\s+)?)?(?<quarter>iv|iii|ii|i|[1-4])\\b"
            + "|(?:các\\s+)?tháng\\s+(?:\\d{1,2}(?:\\s*,|\\s+và|\\s*[-–])\\s*(?:tháng\\s+)?)?(?<month>\\d{1,2}|"
            + NumberWords.MONTH
            + "(?=\\s+năm\\s+(?:\\d|nay)))\\b(?!\\s*(?:năm\\s+)?(?:ngày|lần))"
            + "|(?:(?:0?6|sáu) tháng|nửa)\\s+(?<half>đầu|cuối)|(?=năm\\b))" + YEAR);
    private static final Pattern CURRENT = Canonical.pattern(
            "\\b(?:" + PREFIX
                    + ")(?:(?<period>tuần|tháng|quý)\\s+(?<which>này|sau|tới)\\b|(?<bare>tuần|tháng|quý)(?=\\s*(?:[.,;:)]|$)))");
    private static final Pattern FINISHED = Canonical.pattern(
            "\\b(?:hoàn thành|hoàn tất|xong|dứt điểm|chấm dứt|kết thúc|thời hạn|thời gian (?:hoàn thành|thực hiện))\\b");
    private static final Pattern TOPIC = Canonical.pattern(
            "\\b(?:tình hình|nhiệm vụ|công tác|phát sinh|diễn ra|hoạt động|chỉ tiêu|số liệu|cuộc|kỳ họp|phiên họp|thực hiện được|đã|kế hoạch|chương trình)(?:\\s+\\p{L}+){0,2}\\s*$");
    /** "nâng cấp đường truyền phục vụ kỳ họp trực tuyến trong quý IV": what the work is for, and then its limit. */
    private static final Pattern PURPOSE =
            Canonical.pattern("\\bphục vụ\\s+(?:các\\s+)?(?:kỳ họp|phiên họp|cuộc họp)(?:\\s+\\p{L}+){1,3}\\s*$");

    private static final Pattern BEFORE_AS_OF = Canonical.pattern("\\b(?:tính|kết quả|kể từ|lũy kế|cập nhật)\\s*$");
    private static final Pattern PLANNED = Canonical.pattern(
            "\\b(?:kế hoạch|đề án|chương trình|quy hoạch|mục tiêu|lộ trình|giai đoạn|tầm nhìn|định hướng)\\b[^.;:]*$");

    private final Anchors anchors;

    Periods(Anchors anchors) {
        this.anchors = anchors;
    }

    @Override
    public @Nullable Found in(String text, String plain) {
        var match = NAMED.matcher(plain);
        while (match.find()) {
            var found = vague(match, plain)
                    ? null
                    : named(match, text.substring(match.start(), match.end()).strip());
            if (found != null) {
                return found;
            }
        }
        var current = CURRENT.matcher(plain);
        while (current.find()) {
            if (!TOPIC.matcher(before(current, plain)).find()) {
                return current(
                        current, text.substring(current.start(), current.end()).strip());
            }
        }
        return null;
    }

    private @Nullable Found named(Matcher match, String words) {
        var here = match.group("thisYear") != null ? anchors.said() : null;
        if (match.group("year") == null && here == null) {
            return Found.unsettled(
                    words,
                    match.group("thisYear") != null ? ReadWarning.Code.ANCHOR_MISSING : ReadWarning.Code.YEAR_MISSING);
        }
        var year = here != null ? here.on().getYear() : Integer.parseInt(match.group("year"));
        var end = end(match, year);
        if (end == null) {
            return Found.unsettled(words, ReadWarning.Code.IMPOSSIBLE_DATE);
        }
        if (anchors.past(end)) {
            return null;
        }
        return here == null ? Found.day(words, end) : Found.counted(words, end, here.rule(0, Step.YEAR));
    }

    /** "trong năm 2023" and "kỳ họp cuối năm" speak of a period, not of a limit. */
    private boolean vague(Matcher match, String plain) {
        var prefix = match.group("prefix").strip();
        var before = before(match, plain);
        var yearOnly = match.group("quarter") == null && match.group("month") == null && match.group("half") == null;
        if (yearOnly) {
            if (match.group("year") == null && match.group("thisYear") == null) {
                return true;
            }
            if (prefix.startsWith("trong") || prefix.startsWith("trước") || prefix.matches("hoàn thành|xong")) {
                return !FINISHED.matcher(before + prefix).find() || prefix.matches("hoàn thành|xong");
            }
            if (tooFar(match) && PLANNED.matcher(before).find()) {
                return true;
            }
        }
        if (prefix.startsWith("cuối")) {
            return !before.matches("(?s).*\\b(?:hoàn thành|xong|vào)\\s*(?:trong\\s*)?$");
        }
        return prefix.startsWith("trong")
                        && TOPIC.matcher(before).find()
                        && !PURPOSE.matcher(before).find()
                || prefix.matches("hoàn thành|xong") && match.group("half") == null && !words(match)
                || prefix.matches("(?:cho )?đến .*|hết")
                        && BEFORE_AS_OF.matcher(before).find();
    }

    /** "hoàn thành quý III/2026" is a limit, "hoàn thành tháng 6 kế hoạch" is none. */
    private static boolean words(Matcher match) {
        return match.group("year") != null;
    }

    private boolean tooFar(Matcher match) {
        var day = anchors.said();
        return day != null
                && match.group("year") != null
                && Integer.parseInt(match.group("year")) > day.on().getYear() + 1;
    }

    private static @Nullable LocalDate end(Matcher match, int year) {
        var before = match.group("prefix").strip().matches("(?s).*\\btrước");
        if (match.group("quarter") != null) {
            return last(YearMonth.of(year, quarter(match.group("quarter")) * 3), before, 3);
        }
        if (match.group("half") != null) {
            return last(YearMonth.of(year, "đầu".equals(match.group("half")) ? 6 : 12), before, 6);
        }
        if (match.group("month") != null) {
            var month = NumberWords.of(match.group("month"));
            return month < 1 || month > 12 ? null : last(YearMonth.of(year, month), before, 1);
        }
        return last(YearMonth.of(year, 12), before, 12);
    }

    private static LocalDate last(YearMonth month, boolean before, int months) {
        return (before ? month.minus(months, ChronoUnit.MONTHS) : month).atEndOfMonth();
    }

    private static int quarter(String digits) {
        return switch (digits) {
            case "i", "1" -> 1;
            case "ii", "2" -> 2;
            case "iii", "3" -> 3;
            default -> 4;
        };
    }

    /** "trong tuần", "hết tháng này": settled where the meeting and the issue lie in the same one. */
    private Found current(Matcher match, String words) {
        var period = match.group("period") != null ? match.group("period") : match.group("bare");
        var next = "sau".equals(match.group("which")) || "tới".equals(match.group("which"));
        UnaryOperator<LocalDate> end = day -> end(period, day, next);
        var day = anchors.saidWithin(end);
        if (day == null) {
            return Found.unsettled(words, ReadWarning.Code.ANCHOR_MISSING);
        }
        var step =
                switch (period) {
                    case "tuần" -> Step.END_OF_WEEK;
                    case "tháng" -> Step.END_OF_MONTH;
                    default -> Step.END_OF_QUARTER;
                };
        return Found.counted(words, end.apply(day.on()), day.rule(next ? 1 : 0, step));
    }

    private static LocalDate end(String period, LocalDate day, boolean next) {
        var add = next ? 1 : 0;
        return switch (period) {
            case "tuần" -> day.plusWeeks(add).plusDays(7 - day.getDayOfWeek().getValue());
            case "tháng" -> YearMonth.from(day).plusMonths(add).atEndOfMonth();
            default -> {
                var month = (day.getMonthValue() - 1) / 3 * 3 + 3;
                yield Year.from(day).atMonth(month).plusMonths(3L * add).atEndOfMonth();
            }
        };
    }

    /** What stands before it in the same clause, at most a hundred characters. */
    private static String before(Matcher match, String plain) {
        var before = plain.substring(Math.max(0, match.start() - 100), match.start());
        var clause = Math.max(before.lastIndexOf(';'), before.lastIndexOf(". "));
        return before.substring(clause + 1);
    }
}
