package vn.hdnd.tracker.intake.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Finds where head, title, body and foot of a paper begin. */
final class LayoutStage {

    private static final Pattern TYPE = Canonical.pattern(
            "\\*{0,2}(?:thông báo|kết luận|biên bản|nghị quyết|quyết định|kế hoạch|chỉ thị|báo cáo|hướng dẫn)(?: kết luận)?\\*{0,2}:?");
    private static final Pattern SPACED = Pattern.compile("T\\s?H\\s?Ô\\s?N\\s?G\\s+B\\s?Á\\s?O");
    private static final Pattern TYPE_AND_MORE = Pattern.compile("\\*{0,2}THÔNG BÁO\\s+(?=\\S).{8,}");
    private static final Pattern HEAD_LINE = Canonical.pattern(
            "(?:cộng h[òo]a xã hội chủ nghĩa.*|độc lập\\b.*|đảng cộng sản việt nam|số\\s*:?.{0,40}/.*|số\\s*:.*|[-_=–—*.\\s]{3,}|v/v.*|\\(?v/v.*|về việc .*|kính gửi.*"
                    + "|.{0,60}\\bngày[\\s.…\\d]*tháng[\\s.…\\d]*năm[\\s.…\\d]*\\W*)");
    private static final Pattern RULE = Pattern.compile("[-_=–—*.\\s]{3,}");
    private static final Pattern RECIPIENTS =
            Canonical.pattern("\\*{0,2}nơi\\s+nhận\\s*(?:\\*{0,2}\\s*:.*|như trên.*|\\(.*)?\\*{0,2}");

    private static final Pattern ANNEX =
            Pattern.compile("\\*{0,2}(?:PHỤ LỤC|Phụ lục|BIỂU|Biểu|DANH MỤC|BẢNG|PHÂN CÔNG)(?![\\p{L}]).{0,120}");
    private static final int LONGEST_TITLE = 10;

    private final List<Line> lines;

    private LayoutStage(List<Line> lines) {
        this.lines = lines;
    }

    static Layout of(List<Line> lines) {
        return new LayoutStage(lines).layout();
    }

    private Layout layout() {
        var head = new ArrayList<Line>();
        var type = new ArrayList<Line>();
        var summary = new ArrayList<Line>();
        var title = title();
        var body = title < 0 ? afterHead() : title + 1;
        if (title >= 0) {
            head.addAll(lines.subList(0, title));
            type.add(lines.get(title));
            var opening = Opening.below(lines, title + 1);
            head.addAll(opening.head());
            summary.addAll(opening.summary());
            body = opening.body();
        } else {
            head.addAll(lines.subList(0, body));
        }
        var foot = foot(body);
        var annexes = annexes(foot);
        var end = annexes.isEmpty() ? lines.size() : annexes.get(0);
        return new Layout(head, type, summary, lines.subList(body, foot), lines.subList(foot, end), annexes(annexes));
    }

    /** Where annexes begin that hold a table of assignments: at their title, else at the table. */
    private List<Integer> annexes(int foot) {
        var starts = new ArrayList<Integer>();
        var behind = foot;
        var table = Tables.first(lines, foot);
        while (table < lines.size()) {
            var title = table;
            for (var i = table - 1; i > behind && i > table - LONGEST_TITLE; i--) {
                if (ANNEX.matcher(lines.get(i).text()).matches()) {
                    title = i;
                }
            }
            if (starts.isEmpty() || title < table) {
                starts.add(title);
            }
            behind = table;
            table = Tables.first(lines, table + 1);
        }
        return starts;
    }

    private List<List<Line>> annexes(List<Integer> starts) {
        var annexes = new ArrayList<List<Line>>();
        for (var i = 0; i < starts.size(); i++) {
            var end = i + 1 < starts.size() ? starts.get(i + 1) : lines.size();
            annexes.add(lines.subList(starts.get(i), end));
        }
        return annexes;
    }

    private int title() {
        for (var i = 0; i < Math.min(lines.size(), 40); i++) {
            var text = lines.get(i).text();
            if (SPACED.matcher(text).matches()) {
                return i;
            }
            if (TYPE.matcher(Canonical.of(text)).matches()
                            && Character.isUpperCase(text.replace("*", "").charAt(1))
                    || TYPE_AND_MORE.matcher(text).matches()
                    || i == 0 && TYPE.matcher(Canonical.of(text)).matches()) {
                return i;
            }
        }
        return -1;
    }

    /** A letter has no title: its head ends with its addressees. */
    private int afterHead() {
        var i = 0;
        var addressees = false;
        while (i < lines.size()) {
            var line = lines.get(i);
            var known = headLine(line) || capitals(line.text());
            addressees |= Canonical.of(line.text()).startsWith("kính gửi");
            if (!known && !(addressees && Label.at(line.text()) != null)) {
                break;
            }
            i++;
        }
        return i;
    }

    private int foot(int from) {
        var foot = lines.size();
        for (var i = from; i < lines.size() && foot == lines.size(); i++) {
            if (Lines.cells(lines.get(i)).stream()
                    .anyMatch(cell ->
                            RECIPIENTS.matcher(Canonical.of(cell.text())).matches() || Signature.begins(cell.text()))) {
                foot = i;
            }
        }
        if (foot == lines.size()) {
            foot = signatureAlone(from);
        }
        while (foot < lines.size() && foot > from + 2 && signedAbove(foot)) {
            foot = belowTitles(foot - 1, from);
        }
        return foot == lines.size() ? foot : belowTitles(foot, from);
    }

    /** The first of the capital lines that stand above a line. */
    private int belowTitles(int line, int from) {
        var first = line;
        while (first > from + 1 && all(first - 1, Signature::authority)) {
            first--;
        }
        return first;
    }

    /** Signatures without capacity may stand above the recipients, below each other or side by side. */
    private boolean signedAbove(int foot) {
        return all(foot - 1, People::isName)
                && (all(foot - 2, Signature::authority) || all(foot - 2, Signature::signed));
    }

    private boolean all(int line, Predicate<String> holds) {
        return Lines.cells(lines.get(line)).stream().map(Line::text).allMatch(holds);
    }

    /** Capital lines and a name at the very end, without recipients. */
    private int signatureAlone(int from) {
        var name = -1;
        for (var i = lines.size() - 1; i > from && i > lines.size() - 6; i--) {
            if (People.isName(lines.get(i).text())) {
                name = i;
            } else if (name >= 0 && Signature.authority(lines.get(i).text())) {
                return i;
            }
        }
        return lines.size();
    }

    private static boolean headLine(Line line) {
        var text = Canonical.of(line.text());
        return HEAD_LINE.matcher(text).matches()
                || RULE.matcher(text).matches()
                || Lines.cells(line).size() > 1
                        && Lines.cells(line).stream().anyMatch(cell -> HEAD_LINE
                                .matcher(Canonical.of(cell.text()))
                                .matches());
    }

    private static boolean capitals(String text) {
        return text.chars().noneMatch(Character::isLowerCase) && text.chars().anyMatch(Character::isLetter);
    }
}
