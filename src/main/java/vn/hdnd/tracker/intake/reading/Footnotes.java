package vn.hdnd.tracker.intake.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Notes at the foot of a page, which a PDF prints into the middle of a sentence that goes on overleaf: a number without a
 * stop, counted through the paper, at the end of a page; and notes behind the whole text.
 */
final class Footnotes {

    private static final int LONGEST = 14;
    private static final Pattern BEGINS = Pattern.compile("[(\\[]?(\\d{1,2}|[¹²³⁴-⁹])[)\\]]?\\s+\\p{Lu}.*");
    private static final Pattern MARKED = Pattern.compile("[(\\[]\\d{1,2}[)\\]]\\s|[¹²³⁴-⁹]");
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final Pattern RULE = Pattern.compile("[-_–—]{5,}");

    private Footnotes() {}

    /** @param furniture page numbers and running heads, which show where pages end */
    static Set<Line> in(List<Line> lines, Set<Line> furniture) {
        var found = new HashSet<Line>();
        var next = 1;
        var from = 0;
        for (var end = 1; end < lines.size(); end++) {
            var line = lines.get(end);
            if (!line.newPage() && !furniture.contains(line)) {
                continue;
            }
            for (var i = Math.max(from + 1, end - LONGEST); i < end; i++) {
                if (number(lines.get(i)) == next && mayFollow(lines.get(i - 1))) {
                    while (i < end) {
                        next += number(lines.get(i)) == next ? 1 : 0;
                        found.add(lines.get(i++));
                    }
                }
            }
            from = end;
        }
        found.addAll(atTheEnd(lines, found, next));
        return found;
    }

    /** Behind everything else: as a Word document gives them, in brackets or raised, or below a rule. */
    private static List<Line> atTheEnd(List<Line> lines, Set<Line> known, int next) {
        for (var i = 1; i < lines.size(); i++) {
            var line = lines.get(i);
            if (number(line) == next
                    && !known.contains(line)
                    && (MARKED.matcher(line.text()).lookingAt()
                            || RULE.matcher(lines.get(i - 1).text()).matches())
                    && counted(lines.subList(i, lines.size()), next)) {
                return lines.subList(i, lines.size());
            }
        }
        return List.of();
    }

    /** Whether every note follows the one before it, none much longer than notes are. */
    private static boolean counted(List<Line> notes, int first) {
        var next = first;
        var since = 0;
        for (var line : notes) {
            since++;
            if (number(line) == next) {
                next++;
                since = 0;
            }
            if (since > LONGEST || Signature.begins(line.text())) {
                return false;
            }
        }
        return true;
    }

    private static boolean mayFollow(Line before) {
        return RULE.matcher(before.text()).matches() || !PageFurniture.waits(before);
    }

    private static int number(Line line) {
        var note = BEGINS.matcher(line.text());
        if (!note.matches()) {
            return -1;
        }
        var raised = RAISED.indexOf(note.group(1));
        return raised >= 0 ? raised : Integer.parseInt(note.group(1));
    }
}
