package vn.hdnd.tracker.organization;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import vn.hdnd.tracker.shared.FoldedText;

/**
 * The words by which papers call units, made comparable: folded, y as i at the end of a syllable (kỹ, kĩ), abbreviations
 * and the full words for the same body as one word ("hdnd", "ubnd", "mttq", "tt" for Thường trực, "vp" for Văn phòng).
 */
final class PaperWords {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    private static final Pattern FINAL_Y = Pattern.compile("(?<=[bcdghklmnpqrstvx]|qu)y\\b");
    private static final Pattern LEADING_ZEROS = Pattern.compile("\\b0+(?=\\d)");

    /** In this order: what one line makes, a later line may take up. */
    private static final Map<Pattern, String> ONE_WORD_EACH = new LinkedHashMap<>();

    static {
        one("hdnd", "hoi dong nhan dan");
        one("ubnd", "uy ban nhan dan");
        one(
                "mttq",
                "(?:uy ban |ub ?)?(?:mat tran to quoc viet nam|mat tran to quoc vn|mat tran to quoc|mttq viet nam|mttq ?vn|mttq)");
        one("mttq", "(?:uy ban |ub )?mat tran");
        one("tt", "thuong truc");
        one("mttq", "(?:btt|ban tt) mttq");
        one("btt", "ban tt");
        one("vp", "van phong");
        one("todb", "tdb|to dai bieu|to db");
        one("daibieu", "dai bieu");
        one("diaphuong", "dia phuong");
        one("phapche", "phap che");
        one("thixa", "thi xa|tx");
        one("thanhpho", "thanh pho|tp");
        one("thitran", "thi tran");
        one("dackhu", "dac khu");
        one("xahoi", "xa hoi");
        one("ktxh", "kinh te xahoi|kt xh");
        one("ban phapche", "bpc");
        one("ban ktxh", "bktxh");
        one("$1", "so (\\d+)");
    }

    private PaperWords() {}

    /** The words of a text, comparable; empty for an empty text. */
    static List<String> of(String text) {
        var line = NO_WORD.matcher(FoldedText.fold(text)).replaceAll(" ").strip();
        line = FINAL_Y.matcher(line).replaceAll("i");
        line = LEADING_ZEROS.matcher(line).replaceAll("");
        for (var rule : ONE_WORD_EACH.entrySet()) {
            line = rule.getKey().matcher(line).replaceAll(rule.getValue());
        }
        return line.isEmpty() ? List.of() : Arrays.asList(line.split(" "));
    }

    /** Like {@link #of}, but with its marks, each tone at the end of its syllable: tells Hoà from Hóa, not Hoà from Hòa. */
    static String marked(String text) {
        var line = new StringBuilder();
        for (var word :
                NO_WORD.split(FoldedText.nfc(text).toLowerCase(Locale.ROOT).strip())) {
            var letters = Normalizer.normalize(word, Normalizer.Form.NFD);
            var tones = letters.replaceAll("[^\\u0300\\u0301\\u0303\\u0309\\u0323]", "");
            line.append(letters.replaceAll("[\\u0300\\u0301\\u0303\\u0309\\u0323]", ""))
                    .append(tones)
                    .append(' ');
        }
        return line.toString().strip();
    }

    private static void one(String word, String writtenAs) {
        ONE_WORD_EACH.put(Pattern.compile("(?<= |^)(?:" + writtenAs + ")(?= |$)"), word);
    }
}
