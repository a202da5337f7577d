package vn.hdnd.tracker.intake.reading;

import java.time.YearMonth;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.intake.ReadWarning;

/** A limit that names its day: "trước ngày 20 tháng 10 năm 2024", "chậm nhất 17h00 ngày 25/9/2026" (B01–B08). */
final class WrittenDays implements Deadlines.Wording {

    /** Words of a limit that may stand before a day, a month, a quarter or a year. */
    static final String LIMIT =
            "(?:thời hạn|hạn cuối|hạn chót|(?:thời gian|thời hạn|hạn) (?:hoàn thành|thực hiện|báo cáo|gửi|trình|nộp|xong)|hạn(?=\\s*:))"
                    + "(?:\\s+(?:là|vào|trước|đến|hết|trong|chậm nhất)){0,5}\\s*:?\\s*";

    private static final String BEFORE =
            "(?:(?:xong|hoàn thành|kết thúc|hoàn tất)\\s+)?(?:trước|chậm nhất|muộn nhất|trễ nhất|đến hết|đến trước|hết|không quá|không muộn hơn|không trễ hơn|đến(?= (?:hết )?ngày)|(?:hoàn thành|xong|hoàn tất)(?=\\s*(?:vào |trong )?ngày|\\s*:)|xong trong)"
                    + "(?:\\s+(?:là|vào|trước|đến|hết|trong|cuối|thời hạn)){0,5}\\s*:?\\s*";
    private static final String HOUR =
            "(?:(?:lúc\\s+)?\\d{1,2}\\s*(?:h|giờ|g|:)\\s*\\d{0,2}\\s*(?:phút)?,?\\s*(?:(?:sáng|chiều|tối)\\s+)?)?";
    private static final Pattern DAY = Canonical.pattern("\\b(?:" + LIMIT + "(?:" + BEFORE + ")?|" + BEFORE + ")" + HOUR
            + "(?:(?:hết\\s+|các\\s+|buổi\\s+)?(?:(?:sáng|chiều)\\s+)?(?:thứ\\s+\\p{L}+,?\\s+)?(?:\\(?ngày\\s+))?(?:(?:mùng|mồng)\\s+)?"
            + Dates.DATE + "(?!\\d)(?!\\s*,?\\s*(?:hằng|hàng|mỗi) )");
    /** "trước ngày 20 tháng này": the month is that of the meeting and of the notice, where both are in one. */
    private static final Pattern NEAR = Canonical.pattern("\\b(?:" + LIMIT + "(?:" + BEFORE + ")?|" + BEFORE + ")"
            + HOUR + "ngày\\s+(?:(?:mùng|mồng)\\s+)?(?<near>\\d{1,2}|" + NumberWords.NUMBER
            + ")\\s+tháng\\s+(?<which>này|sau|tới)\\b");

    private static final Pattern IN_DAY = Canonical.pattern("\\btrong (?:hôm nay,?\\s*)?ngày\\s+" + Dates.DATE);
    /** "tính đến ngày", "từ ngày … đến ngày": how far something reaches, no limit. */
    private static final Pattern NO_LIMIT = Canonical.pattern(
            "(?:\\b(?:tính|kể từ|cập nhật|số liệu|tình hình|kết quả)\\s*|\\btừ (?:ngày )?\\d[\\d/.-]*\\s*(?:tháng [\\d/ năm]+)?\\s*|\\b(?:ban hành|ký|có hiệu lực|sử dụng|phát sinh|hình thành)\\s+)$");
    /** "trước ngày 25/10 và 25/11/2026": the year is said once. */
    private static final Pattern YEAR_BEHIND =
            Canonical.pattern("\\s*(?:,|và|đến|-|–|;)\\s*(?:ngày\\s+)?\\d{1,2}[/.]\\d{1,2}[/.](\\d{4})\\b");

    private final Anchors anchors;

    WrittenDays(Anchors anchors) {
        this.anchors = anchors;
    }

    @Override
    public @Nullable Found in(String text, String plain) {
        for (var pattern : List.of(DAY, IN_DAY)) {
            var match = pattern.matcher(plain);
            while (match.find()) {
                var found = reaches(match, plain) ? null : day(match, text, plain);
                if (found != null) {
                    return found;
                }
            }
        }
        var near = NEAR.matcher(plain);
        return near.find() ? near(near, text) : null;
    }

    private Found near(Matcher match, String text) {
        var words = limit(text.substring(match.start(), match.end()));
        var said = anchors.saidWithin(day -> day.withDayOfMonth(1));
        if (said == null) {
            return Found.unsettled(words, ReadWarning.Code.ANCHOR_MISSING);
        }
        var month = YearMonth.from(said.on()).plusMonths("này".equals(match.group("which")) ? 0 : 1);
        var day = NumberWords.of(match.group("near"));
        return month.isValidDay(day)
                ? Found.day(words, month.atDay(day))
                : Found.unsettled(words, ReadWarning.Code.IMPOSSIBLE_DATE);
    }

    private @Nullable Found day(Matcher match, String text, String plain) {
        var written = Dates.of(match);
        var words = limit(text.substring(match.start(), match.end()));
        if (!written.possible()) {
            return Found.unsettled(words, ReadWarning.Code.IMPOSSIBLE_DATE);
        }
        if (written.year() == null) {
            var behind = YEAR_BEHIND.matcher(plain).region(match.end(), plain.length());
            if (!behind.lookingAt()) {
                return Found.unsettled(words, ReadWarning.Code.YEAR_MISSING);
            }
            written = new Dates.Written(written.day(), written.month(), Integer.valueOf(behind.group(1)));
        }
        var on = written.date();
        return on == null || anchors.past(on) ? null : Found.day(words, on);
    }

    /** Without the verb before the limit. */
    private static String limit(String words) {
        return words.replaceFirst("^(?:[Hh]oàn thành|[Xx]ong)\\s+(?=trước|chậm|muộn|đến|trong)", "");
    }

    private static boolean reaches(Matcher match, String plain) {
        var before = plain.substring(Math.max(0, match.start() - 50), match.start());
        return match.group().startsWith("đến") && NO_LIMIT.matcher(before).find();
    }
}
