package vn.hdnd.tracker.intake.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The two places where an official paper has two columns (Decree 30/2020, annex I): its head, and recipients beside
 * signature. Everything else goes across the page.
 */
final class PdfColumns {

    private static final Pattern STATE = Pattern.compile(
            "(?iu).*(?:cộng\\s+h\\S+\\s+xã\\s+hội|độc\\s+lập\\s*[-–]\\s*tự|đảng\\s+cộng\\s+sản\\s+việt).*");
    private static final Pattern TITLE = Pattern.compile(
            "(?:THÔNG BÁO|KẾT LUẬN|BIÊN BẢN|NGHỊ QUYẾT|QUYẾT ĐỊNH|KẾ HOẠCH|CHỈ THỊ|BÁO CÁO|HƯỚNG DẪN|Kính gửi).*");
    private static final Pattern RECIPIENTS = Pattern.compile("(?iu)nơi\\s*nhận\\b.*");
    private static final Pattern CAPACITY =
            Pattern.compile("(?:TM|TL|KT|TUQ|Q|T/M|T/L|K/T)\\s*[./]?\\s*\\p{Lu}[\\p{Lu}\\s,&.-]+");
    private static final Pattern ANNEX = Pattern.compile("(?:PHỤ LỤC|Phụ lục)\\b.*");
    private static final Pattern NUMBER = Pattern.compile("[-–\\s]*\\d{1,3}[-–\\s]*");
    private static final int LONGEST_HEAD = 20;

    /** Lines from one to before another that stand in two columns. */
    record Band(int from, int to) {}

    private PdfColumns() {}

    /** The head on the first page; empty where it has one column. */
    static Band head(List<PdfLine> lines) {
        var state = -1;
        var from = 0;
        for (var i = 0; i < Math.min(lines.size(), LONGEST_HEAD); i++) {
            var says = lines.get(i).says();
            if (TITLE.matcher(says).matches()) {
                return state >= 0 ? new Band(from, i) : new Band(0, 0);
            }
            from = from == i && NUMBER.matcher(says).matches() ? i + 1 : from;
            state = state < 0 && STATE.matcher(says).matches() ? i : state;
        }
        return new Band(0, 0);
    }

    /** Recipients and signature; empty where this page has none. */
    static Band foot(List<PdfLine> lines, float width) {
        for (var i = 0; i < lines.size(); i++) {
            if (!beginsFoot(lines.get(i), width)) {
                continue;
            }
            var from = i;
            while (from > 0 && beside(lines.get(from - 1), width)) {
                from--;
            }
            var to = i;
            while (to < lines.size() && !ANNEX.matcher(lines.get(to).says()).matches()) {
                to++;
            }
            while (to > from && NUMBER.matcher(lines.get(to - 1).says()).matches()) {
                to--;
            }
            return new Band(from, to);
        }
        return new Band(lines.size(), lines.size());
    }

    private static boolean beginsFoot(PdfLine line, float width) {
        return RECIPIENTS.matcher(line.says()).matches()
                || line.left() > width * 0.4 && CAPACITY.matcher(line.says()).matches();
    }

    /** Capitals in the right half: the signature may begin above "Nơi nhận". */
    private static boolean beside(PdfLine line, float width) {
        var says = line.says();
        return line.left() > width * 0.4
                && says.length() > 3
                && says.equals(says.toUpperCase(Locale.ROOT))
                && says.chars().anyMatch(Character::isLetter);
    }

    /** The lines of the left column, then those of the right one; as they are where no gap runs through them all. */
    static List<PdfLine> apart(List<PdfLine> lines, float width) {
        var words = lines.stream().flatMap(line -> line.words().stream()).toList();
        var gutter = gutter(words, width);
        if (gutter < 0) {
            return lines;
        }
        var left = new ArrayList<PdfWord>();
        var right = new ArrayList<PdfWord>();
        words.forEach(word -> ((word.left() + word.right()) / 2 < gutter ? left : right).add(word));
        var apart = new ArrayList<>(PdfLine.of(left));
        apart.addAll(PdfLine.of(right));
        return apart;
    }

    /** The middle of the widest strip in the middle of the page that the fewest lines cross; -1 where there is none. */
    private static float gutter(List<PdfWord> words, float width) {
        var steps = Math.max(1, (int) width);
        var covered = new int[steps + 1];
        for (var word : words) {
            for (var x = Math.max(0, (int) word.left()); x <= Math.min(steps, (int) Math.ceil(word.right())); x++) {
                covered[x]++;
            }
        }
        var best = -1f;
        var widest = 1;
        var from = -1;
        for (var x = (int) (width * 0.25); x <= (int) (width * 0.75); x++) {
            if (covered[Math.min(x, steps)] > 0) {
                from = -1;
            } else {
                from = from < 0 ? x : from;
                if (x - from > widest) {
                    widest = x - from;
                    best = (x + from) / 2f;
                }
            }
        }
        var gutter = best;
        return words.stream().anyMatch(word -> word.left() > gutter)
                        && words.stream().anyMatch(word -> word.right() < gutter)
                ? best
                : -1;
    }
}
