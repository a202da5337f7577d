package vn.hdnd.tracker.task.planning;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Makes a title of an item's words: what is to be done, without whom it is asked of and without the clause that only
 * sets the limit. The Vietnamese here are words of notices, not texts of the interface.
 */
final class TitleWords {

    private static final int IGNORE_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern LEAD_IN = Pattern.compile(
            "^(?:giao|đề nghị|yêu cầu|phân công|kiến nghị|chủ trì|phối hợp(?: chặt chẽ)?(?: với| cùng)?|có trách nhiệm|và|cùng|[,;:–-])(?=[\\s,;:]|$)\\s*",
            IGNORE_CASE);
    private static final Pattern LIMIT_ONLY = Pattern.compile(
            "^(?:hoàn thành|thực hiện|xong|thời hạn|thời gian|chậm nhất|trước|trong|đến|báo cáo)\\b", IGNORE_CASE);
    private static final int SHORTEST = 12;
    private static final int LIMIT_CLAUSE_EXTRA = 40;

    private TitleWords() {}

    /**
     * @param addressees as the item writes them
     * @param deadlineWords as the item writes them
     */
    static String of(String text, List<String> addressees, @Nullable String deadlineWords) {
        var whole = text.strip().replaceAll("\\s+", " ").replaceAll("[.;,]+$", "");
        var title = withoutLimit(withoutAddressees(whole, addressees), deadlineWords);
        return capital(title.length() < SHORTEST ? whole : title);
    }

    private static String withoutAddressees(String whole, List<String> addressees) {
        var longestFirst = addressees.stream()
                .map(String::strip)
                .filter(words -> !words.isEmpty())
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
        var rest = whole;
        for (var before = ""; !before.equals(rest); ) {
            before = rest;
            rest = rest.replaceFirst("^[,;:–-]+\\s*", "");
            rest = LEAD_IN.matcher(rest).replaceFirst("");
            for (var words : longestFirst) {
                if (rest.regionMatches(true, 0, words, 0, words.length())) {
                    rest = rest.substring(words.length()).strip();
                    break;
                }
            }
        }
        return rest;
    }

    private static String withoutLimit(String title, @Nullable String deadlineWords) {
        var cut = Math.max(title.lastIndexOf(';'), title.lastIndexOf(','));
        if (cut < 0 || deadlineWords == null) {
            return title;
        }
        var clause = title.substring(cut + 1).strip();
        var onlyLimit = clause.toLowerCase(Locale.ROOT).contains(deadlineWords.toLowerCase(Locale.ROOT))
                && clause.length() <= deadlineWords.length() + LIMIT_CLAUSE_EXTRA
                && LIMIT_ONLY.matcher(clause).find();
        return onlyLimit ? title.substring(0, cut).strip() : title;
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
