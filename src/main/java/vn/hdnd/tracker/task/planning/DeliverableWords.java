package vn.hdnd.tracker.task.planning;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Guesses the product that an item asks for. The Vietnamese here are words of notices, not texts of the interface.
 */
final class DeliverableWords {

    private static final int IGNORE_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern MADE = Pattern.compile(
            "(?:xây dựng|ban hành|lập|hoàn thiện|hoàn chỉnh|tham mưu|chuẩn bị|trình|gửi)\\s+(?:[\\p{L}]+\\s+){0,2}?"
                    + "(kế hoạch|chương trình|đề án|tờ trình|dự thảo nghị quyết|nghị quyết|danh mục|phương án|hồ sơ|quy chế|đề cương|danh sách)",
            IGNORE_CASE);
    private static final Pattern SUMMARY = Pattern.compile("tổng hợp", IGNORE_CASE);
    private static final Pattern REPORT = Pattern.compile("báo cáo", IGNORE_CASE);

    private DeliverableWords() {}

    /** @param reportTo to whom, as the item writes it */
    static Optional<String> of(String text, @Nullable String reportTo) {
        var made = MADE.matcher(text);
        if (made.find()) {
            var product = made.group(1);
            return Optional.of(product.substring(0, 1).toUpperCase(Locale.ROOT) + product.substring(1));
        }
        if (!REPORT.matcher(text).find() && reportTo == null) {
            return Optional.empty();
        }
        var report = SUMMARY.matcher(text).find() ? "Báo cáo tổng hợp" : "Báo cáo kết quả";
        return Optional.of(reportTo == null ? report : report + " gửi " + reportTo);
    }
}
