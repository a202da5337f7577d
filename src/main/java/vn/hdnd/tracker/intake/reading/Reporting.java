package vn.hdnd.tracker.intake.reading;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** To whom a duty is to be reported: "báo cáo Thường trực HĐND thị xã …" (C01–C07). */
final class Reporting {

    private static final Pattern REPORT = Canonical.pattern(
            "\\b(?:báo cáo|trình|gửi)(?:\\s+(?:báo cáo|kết quả|kế hoạch|danh sách)[^,.;]{1,60}?(?=\\s+(?:về|cho|đến|tới)\\s)|\\s*,\\s*đề xuất|\\s+kết quả(?:\\s+(?:thực hiện|về))?|\\s+bằng văn bản(?:[^,.;]{0,40}?(?=\\s+(?:về|cho|đến|tới)\\s))?)?(?:\\s+(?:về|cho|với|lên|đến|tới))?\\s+");
    private static final Pattern PERSON = Canonical.pattern(
            "(?:thủ tướng chính phủ|chủ tịch (?:ubnd|hđnd|ủy ban nhân dân|hội đồng nhân dân)(?: (?:tỉnh|thành phố|thị xã|huyện|quận|phường|xã))?)");

    private Reporting() {}

    static @Nullable String in(String text, Host host) {
        var phrases = new UnitPhrases(text, host);
        for (var verb : new String[] {"báo cáo", "trình", "gửi"}) {
            var report = REPORT.matcher(phrases.plain());
            while (report.find()) {
                if (!report.group().startsWith(verb)) {
                    continue;
                }
                var person = PERSON.matcher(phrases.plain()).region(report.end(), text.length());
                var unit = phrases.at(report.end());
                if (unit != null) {
                    return text.substring(report.end(), unit.end());
                }
                if (person.lookingAt()) {
                    return text.substring(report.end(), person.end());
                }
            }
        }
        return null;
    }
}
