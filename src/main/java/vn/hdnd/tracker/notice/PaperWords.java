package vn.hdnd.tracker.notice;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hdnd.tracker.document.OfficialPaper;
import vn.hdnd.tracker.intake.PartOfNotice;
import vn.hdnd.tracker.shared.FoldedText;

/** What a paper that was read says around its items, in its own words, for printing it again. */
final class PaperWords {

    private static final Pattern PARAGRAPH_END = Pattern.compile("(?<=[.:;!?])[ \\t]*\\R\\s*(?=[\\p{Lu}\\d])");
    private static final Pattern COLUMN = Pattern.compile("\\s{3,}|\\t|\\|");
    private static final Set<String> BEFORE_THE_ITEMS =
            Set.of(PartOfNotice.MEETING.name(), PartOfNotice.LEAD_IN.name());
    private static final int MOST_LINES = 4;

    private final String text;
    private final List<SourceSpan> spans;

    PaperWords(String text, List<SourceSpan> spans) {
        this.text = text;
        this.spans = spans;
    }

    /** Lines in capitals of the left column, above the number. */
    List<String> issuerLines() {
        return parts(Set.of(PartOfNotice.HEADER.name()))
                .flatMap(String::lines)
                .flatMap(COLUMN::splitAsStream)
                .map(String::strip)
                .filter(PaperWords::namesIssuer)
                .limit(MOST_LINES)
                .toList();
    }

    /** Meeting and lead-in, one paragraph a line. */
    String preamble() {
        return parts(BEFORE_THE_ITEMS)
                .flatMap(part -> Arrays.stream(PARAGRAPH_END.split(part)))
                .map(paragraph -> paragraph.replaceAll("[\\s\\u00a0]+", " ").strip())
                .filter(paragraph -> !paragraph.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private Stream<String> parts(Set<String> kinds) {
        return spans.stream()
                .filter(span -> kinds.contains(span.takenAs()))
                .map(span -> text.substring(span.start(), span.end()));
    }

    private static boolean namesIssuer(String line) {
        return line.chars().filter(Character::isLetter).count() >= 4
                && line.chars().noneMatch(Character::isLowerCase)
                && line.chars().noneMatch(Character::isDigit)
                && !FoldedText.fold(line)
                        .startsWith(FoldedText.fold(OfficialPaper.STATE).substring(0, 20))
                && !FoldedText.fold(line).startsWith("dang cong san");
    }
}
