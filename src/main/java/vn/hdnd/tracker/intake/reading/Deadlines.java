package vn.hdnd.tracker.intake.reading;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.intake.Cadence;
import vn.hdnd.tracker.intake.DeadlineKind;
import vn.hdnd.tracker.intake.ReadDeadline;
import vn.hdnd.tracker.intake.ReadWarning;

/**
 * Finds by when something is to be done (formulas B01–B22). A limit comes before a cadence. What the text does not
 * settle stays open with a warning: nothing is guessed.
 */
final class Deadlines {

    private static final String LIMIT =
            "(?:(?:xong\\s+|hoàn thành\\s+)?(?:trước|chậm nhất|muộn nhất|đến hết|đến trước|hết|không quá|không muộn hơn|hạn cuối|thời hạn(?: hoàn thành| báo cáo)?|thời gian hoàn thành|hạn(?: hoàn thành)?|hoàn thành(?: trong| vào)?|xong trong)"
                    + "(?:\\s+(?:là|vào|trước|đến|trong))*\\s*:?\\s*)";
    private static final Pattern DAY = Canonical.pattern("\\b" + LIMIT
            + "(?:\\d{1,2}\\s*(?:h|giờ|g|:)\\s*\\d{0,2}\\s*(?:phút)?,?\\s*)?(?:(?:hết\\s+)?(?:các\\s+)?ngày\\s+)?"
            + Dates.DATE + "(?!\\s*(?:hằng|hàng) )");
    private static final Pattern IN_DAY = Canonical.pattern("\\btrong ngày\\s+" + Dates.DATE);
    private static final Pattern DAY_OF_MONTH = Canonical.pattern(
            "\\b(?:(?:trước|chậm nhất|định kỳ|vào)\\s+(?:là\\s+|vào\\s+|trước\\s+)*)?ngày\\s+\\d{1,2}\\s+(?:của\\s+)?(?:hằng|hàng|mỗi)\\s+(tháng|quý|năm|tuần)|chậm nhất [^.;]{0,40}(?:đầu tiên|cuối cùng|thứ \\p{L}+) của (tháng|quý|năm|tuần)\\b");
    private static final Pattern PERIOD_END = Canonical.pattern(
            "\\b(?:(?:từ (?:đây|nay)|từ nay)\\s+)?(?:đến\\s+(?:hết|cuối)|hết|cuối|trong|xong trong|hoàn thành trong|trước)\\s+(?:quý\\s+(?<quarter>iv|iii|ii|i|[1-4])|tháng\\s+(?<monthP>\\d{1,2})|(?<half>6 tháng đầu)|(?=năm))(?:\\s*[/,]?\\s*(?:năm\\s+)?(?<yearP>\\d{4}))?(?:\\s*(?<thisYear>năm(?: nay)?)(?:\\s+(?<yearQ>\\d{4}))?)?\\b");
    private static final Pattern COUNTED = Canonical.pattern(
            "\\b(?:trong(?:\\s+(?:vòng|thời hạn|thời gian))?|chậm nhất(?:\\s+là)?(?:\\s+sau)?|không quá|sau)\\s+(?<count>\\d{1,3})\\s+(?<unit>ngày làm việc|ngày|tuần|tháng)(?<from>\\s*,?\\s*(?:(?:kể\\s+)?từ|sau)\\s+[^,.;]{2,60})?");
    private static final Pattern EVENT = Canonical.pattern(
            "\\b(?:ngay sau (?:khi )?[^,.;:]{3,90}|sau khi [^,.;:]{3,110}|trước khi [^,.;:]{3,90}|trước (?:kỳ họp|phiên họp|cuộc họp|hội nghị|thời điểm)[^,.;:]{0,70}"
                    + "|tại (?:kỳ họp|phiên họp|cuộc họp|hội nghị|buổi họp)[^,.;:]{0,50}?(?:tiếp theo|sắp tới|\\btới|gần nhất|thứ \\p{L}+|thứ \\d+|chuyên đề|thường lệ (?:giữa|cuối) năm(?:\\s+\\d{4})?|(?:giữa|cuối) năm(?:\\s+\\d{4})?)\\b)");
    private static final Pattern RECURRING = Canonical.pattern(
            "\\b(?:(?:định kỳ\\s+|hoặc\\s+)?(?:hằng|hàng|mỗi)\\s+(tuần|tháng|quý|năm|6 tháng|kỳ họp)(?:\\s*(?:,|và|hoặc)\\s*(?:(?:hằng|hàng)\\s+)?(?:tuần|tháng|quý|năm|6 tháng|đột xuất))*|định kỳ\\s+(?!họp)(?:(?:mỗi\\s+)?(?:0?(\\d+)|một)\\s+)?(tuần|tháng|quý|năm|6 tháng)(?!\\s+\\d|/)\\b|(?:mỗi|từng) kỳ họp\\b)");
    private static final Pattern BARE_PERIODIC =
            Canonical.pattern("\\b(?:báo cáo|tổng hợp|thực hiện)?\\s*định kỳ\\b(?!\\s+tháng\\s+\\d)");
    private static final Pattern ONGOING = Canonical.pattern("\\bthường xuyên\\b");
    private static final Pattern PLAIN_YEARLY = Canonical.pattern(
            "(?:kế hoạch|chương trình|dự toán|báo cáo|đánh giá|nhiệm vụ|công tác|kết quả|xếp loại|phân loại)\\s+$");

    private final @Nullable LocalDate issued;
    private final @Nullable LocalDate held;

    Deadlines(@Nullable LocalDate issued, @Nullable LocalDate held) {
        this.issued = issued;
        this.held = held;
    }

    /** A limit, and the warning that goes with it. */
    record Found(ReadDeadline deadline, ReadWarning.@Nullable Code warning) {

        static final Found NOTHING = new Found(ReadDeadline.NONE, null);
    }

    Found in(String text) {
        var plain = Canonical.of(text);
        Found found = day(text, plain);
        if (found == null) {
            found = monthly(text, plain);
        }
        if (found == null) {
            found = period(text, plain);
        }
        if (found == null) {
            found = counted(text, plain);
        }
        if (found == null) {
            found = event(text, plain);
        }
        if (found == null) {
            found = recurring(text, plain);
        }
        return found == null ? Found.NOTHING : found;
    }

    /** Only what names a day: a heading has no other limit of its own. */
    Found dayIn(String text) {
        var found = day(text, Canonical.of(text));
        return found == null ? Found.NOTHING : found;
    }

    private @Nullable Found day(String text, String plain) {
        for (var pattern : new Pattern[] {DAY, IN_DAY}) {
            var match = pattern.matcher(plain);
            while (match.find()) {
                var written = Dates.of(match);
                var words = limit(text.substring(match.start(), match.end()));
                if (!written.possible()) {
                    return new Found(date(words, null), ReadWarning.Code.IMPOSSIBLE_DATE);
                }
                if (written.year() == null) {
                    return new Found(date(words, null), ReadWarning.Code.YEAR_MISSING);
                }
                var on = written.date();
                if (on != null && !past(on)) {
                    return new Found(date(words, on), null);
                }
            }
        }
        return null;
    }

    /** A day long before the meeting is a fact of the matter ("đất sử dụng trước ngày 01/7/2014"), no limit. */
    private boolean past(LocalDate on) {
        var since = held != null ? held : issued;
        return since != null && on.isBefore(since);
    }

    private @Nullable Found monthly(String text, String plain) {
        var match = DAY_OF_MONTH.matcher(plain);
        if (!match.find()) {
            return null;
        }
        var period = match.group(1) != null ? match.group(1) : match.group(2);
        return new Found(each(text.substring(match.start(), match.end()), cadence(period)), null);
    }

    private @Nullable Found period(String text, String plain) {
        var match = PERIOD_END.matcher(plain);
        while (match.find()) {
            var year = year(match);
            var words = text.substring(match.start(), match.end()).strip();
            if (words.endsWith("năm") && match.group("thisYear") == null || vague(match, plain)) {
                continue;
            }
            var known = year != null
                    ? year
                    : match.group("thisYear") != null || match.group("half") != null ? thisYear() : null;
            if (known == null) {
                var code = match.group("thisYear") != null
                        ? ReadWarning.Code.ANCHOR_MISSING
                        : ReadWarning.Code.YEAR_MISSING;
                return new Found(date(words, null), code);
            }
            var end = endOf(match, known);
            if (end == null) {
                return new Found(date(words, null), ReadWarning.Code.IMPOSSIBLE_DATE);
            }
            if (!past(end)) {
                return new Found(date(words, end), null);
            }
        }
        return null;
    }

    private static @Nullable Integer year(Matcher match) {
        var digits = match.group("yearP") != null ? match.group("yearP") : match.group("yearQ");
        return digits == null ? null : Integer.valueOf(digits);
    }

    /** "trong năm 2023" and "kỳ họp cuối năm" speak of a period, not of a limit. */
    private static boolean vague(Matcher match, String plain) {
        var words = match.group();
        var yearOnly = match.group("quarter") == null && match.group("monthP") == null && match.group("half") == null;
        var before = plain.substring(Math.max(0, match.start() - 40), match.start());
        if (yearOnly && words.startsWith("trong")) {
            return !before.matches("(?s).*\\b(?:hoàn thành|xong|xử lý dứt điểm|giải quyết dứt điểm)\\b.*");
        }
        if (yearOnly && words.startsWith("trước")) {
            return true;
        }
        return words.startsWith("cuối") && !before.matches("(?s).*\\b(?:hoàn thành|xong|vào)\\s*(?:trong\\s*)?$")
                || words.startsWith("trong tháng") && before.matches("(?s).*\\b(?:đã|báo cáo)\\b[^,.;]*$")
                || before.matches("(?s).*\\b(?:tính|kết quả|kể từ)\\s*$");
    }

    private static @Nullable LocalDate endOf(Matcher match, int year) {
        if (match.group("quarter") != null) {
            var quarter = quarter(match.group("quarter"));
            return YearMonth.of(year, quarter * 3).atEndOfMonth();
        }
        if (match.group("half") != null) {
            return LocalDate.of(year, 6, 30);
        }
        if (match.group("monthP") != null) {
            var month = Integer.parseInt(match.group("monthP"));
            if (month < 1 || month > 12) {
                return null;
            }
            return match.group().startsWith("trước")
                    ? LocalDate.of(year, month, 1).minusDays(1)
                    : YearMonth.of(year, month).atEndOfMonth();
        }
        return LocalDate.of(year, 12, 31);
    }

    private static int quarter(String digits) {
        return switch (digits) {
            case "i", "1" -> 1;
            case "ii", "2" -> 2;
            case "iii", "3" -> 3;
            default -> 4;
        };
    }

    private @Nullable Integer thisYear() {
        return held != null
                ? Integer.valueOf(held.getYear())
                : issued != null ? Integer.valueOf(issued.getYear()) : null;
    }

    /** "trong 07 ngày kể từ ngày ban hành": counted where the paper gives the day it counts from (B22). */
    private @Nullable Found counted(String text, String plain) {
        var match = COUNTED.matcher(plain);
        while (match.find()) {
            var words = text.substring(match.start(), match.end()).strip();
            var from = match.group("from");
            if (match.group().startsWith("sau") && from == null) {
                continue;
            }
            if (from != null
                    && from.matches("(?s).*(?:nhận được|hoàn thành|được|có|kết thúc|xảy ra|tiếp nhận).*")
                    && !from.contains("ban hành")) {
                return new Found(new ReadDeadline(DeadlineKind.EVENT, words, null, null), null);
            }
            if (from == null
                    && !match.group().startsWith("chậm nhất")
                    && !match.group().startsWith("không quá")) {
                continue;
            }
            var anchor = from == null
                    ? null
                    : from.matches("(?s).*(?:hội nghị|cuộc họp|phiên họp|kỳ họp).*") ? held : issued;
            var count = Long.parseLong(match.group("count"));
            if (anchor == null || "ngày làm việc".equals(match.group("unit"))) {
                return new Found(date(words, null), ReadWarning.Code.ANCHOR_MISSING);
            }
            var on =
                    switch (match.group("unit")) {
                        case "tuần" -> anchor.plusWeeks(count);
                        case "tháng" -> anchor.plusMonths(count);
                        default -> anchor.plusDays(count);
                    };
            return new Found(date(words, on), null);
        }
        return null;
    }

    private static @Nullable Found event(String text, String plain) {
        var match = EVENT.matcher(plain);
        return match.find()
                ? new Found(
                        new ReadDeadline(
                                DeadlineKind.EVENT,
                                text.substring(match.start(), match.end()).strip(),
                                null,
                                null),
                        null)
                : null;
    }

    private static @Nullable Found recurring(String text, String plain) {
        var match = RECURRING.matcher(plain);
        while (match.find()) {
            var words = text.substring(match.start(), match.end());
            var period = match.group(1) != null ? match.group(1) : match.group(3) != null ? match.group(3) : "kỳ họp";
            var before = plain.substring(0, match.start());
            if ("năm".equals(period)
                    && !words.toLowerCase(java.util.Locale.ROOT).startsWith("định kỳ")
                    && PLAIN_YEARLY.matcher(before).find()) {
                continue;
            }
            return new Found(each(words, cadence("6".equals(match.group(2)) ? "6 tháng" : period)), null);
        }
        var periodic = BARE_PERIODIC.matcher(plain);
        if (periodic.find()
                && plain.substring(0, periodic.end()).matches("(?s)(?:.*[,.;:]\\s*)?(?:báo cáo |tổng hợp )?định kỳ")) {
            return new Found(
                    each(text.substring(periodic.start(), periodic.end()).strip(), null), null);
        }
        var ongoing = ONGOING.matcher(plain);
        return ongoing.find()
                ? new Found(
                        new ReadDeadline(
                                DeadlineKind.ONGOING, text.substring(ongoing.start(), ongoing.end()), null, null),
                        null)
                : null;
    }

    private static @Nullable Cadence cadence(String period) {
        return switch (period) {
            case "tuần" -> Cadence.WEEKLY;
            case "tháng" -> Cadence.MONTHLY;
            case "quý" -> Cadence.QUARTERLY;
            case "6 tháng" -> Cadence.HALF_YEARLY;
            case "năm" -> Cadence.YEARLY;
            case "kỳ họp" -> Cadence.EACH_SESSION;
            default -> null;
        };
    }

    /** Without the verb before the limit. */
    private static String limit(String words) {
        return words.replaceFirst("^(?:[Hh]oàn thành|[Xx]ong)\\s+(?=trước|chậm|muộn|đến|trong)", "");
    }

    private static ReadDeadline date(String words, @Nullable LocalDate on) {
        return new ReadDeadline(DeadlineKind.DATE, words, on, null);
    }

    private static ReadDeadline each(String words, @Nullable Cadence cadence) {
        return new ReadDeadline(DeadlineKind.RECURRING, words.strip(), null, cadence);
    }
}
