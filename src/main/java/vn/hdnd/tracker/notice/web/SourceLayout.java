package vn.hdnd.tracker.notice.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.intake.PartOfNotice;
import vn.hdnd.tracker.notice.ItemView;
import vn.hdnd.tracker.notice.NoticeSheet;
import vn.hdnd.tracker.notice.SourceSpan;

/**
 * Lays the source text out as the paper that it was: lines that a page broke are joined to paragraphs, headers and
 * signatures keep their lines, and every paragraph knows the items that stand in it. What was read as an item and belongs
 * to none any more counts as lost.
 */
final class SourceLayout {

    private static final Pattern PARAGRAPH_END = Pattern.compile("(?<=[.:;!?])[ \\t]*\\R\\s*(?=[\\p{Lu}\\d*+–-])");
    private static final Set<String> KEEPS_LINES =
            Set.of(PartOfNotice.HEADER.name(), PartOfNotice.RECIPIENTS.name(), PartOfNotice.SIGNATURE.name());

    private final String text;
    private final List<SourceSpan> spans;
    private final List<SourceSpan> seen;
    private final List<ItemView> items;
    private final List<SourceBlock> blocks = new ArrayList<>();
    private final Set<ItemView> begun = new HashSet<>();

    private SourceLayout(NoticeSheet notice, List<ItemView> items) {
        this.text = notice.sourceText();
        this.spans = notice.spans();
        this.seen = notice.passagesSeen();
        this.items = items;
    }

    static List<SourceBlock> of(NoticeSheet notice, List<ItemView> items) {
        return notice.sourceText().isBlank() ? List.of() : new SourceLayout(notice, items).blocks();
    }

    private List<SourceBlock> blocks() {
        var span = 0;
        @Nullable Stretch open = null;
        var cuts = List.copyOf(cuts());
        for (var i = 0; i + 1 < cuts.size(); i++) {
            var from = cuts.get(i);
            var to = cuts.get(i + 1);
            while (span < spans.size() && spans.get(span).end() <= from) {
                span++;
            }
            if (text.substring(from, to).isBlank()) {
                continue;
            }
            var part = span < spans.size() && spans.get(span).start() <= from
                    ? spans.get(span).takenAs()
                    : SourceSpan.LOST;
            var here = itemsAt(from);
            if (open != null && open.continues(part, here, from, spans.get(Math.min(span, spans.size() - 1)))) {
                open = new Stretch(open.part, open.items, open.from, to);
            } else {
                write(open);
                open = new Stretch(part, here, from, to);
            }
        }
        write(open);
        return blocks;
    }

    /** @param from where it stands in the text */
    private record Stretch(String part, List<ItemView> items, int from, int to) {

        /** A new span is a new paragraph, except that an item may be interrupted by blanks only. */
        boolean continues(String nextPart, List<ItemView> next, int at, SourceSpan span) {
            return part.equals(nextPart)
                    && items.equals(next)
                    && (span.start() != at || !next.isEmpty())
                    && next.stream().noneMatch(item -> item.source().stream().anyMatch(place -> place.start() == at));
        }
    }

    private TreeSet<Integer> cuts() {
        var cuts = new TreeSet<Integer>();
        cuts.add(0);
        cuts.add(text.length());
        spans.forEach(span -> {
            cuts.add(inside(span.start()));
            cuts.add(inside(span.end()));
        });
        items.forEach(item -> item.source().forEach(place -> {
            cuts.add(inside(place.start()));
            cuts.add(inside(place.end()));
        }));
        return cuts;
    }

    private int inside(int at) {
        return Math.max(0, Math.min(at, text.length()));
    }

    private List<ItemView> itemsAt(int at) {
        return items.stream()
                .filter(item -> item.source().stream().anyMatch(place -> place.start() <= at && at < place.end()))
                .toList();
    }

    private void write(@Nullable Stretch stretch) {
        if (stretch == null) {
            return;
        }
        var raw = text.substring(stretch.from, stretch.to);
        var isItem = stretch.part.equals(PartOfNotice.ITEM.name());
        var lost = stretch.part.equals(SourceSpan.LOST) || (isItem && stretch.items.isEmpty());
        var ids = stretch.items.stream().map(item -> item.id().toString()).collect(Collectors.joining(" "));
        var begins = stretch.items.stream().filter(begun::add).count() > 0;
        var heading = !stretch.items.isEmpty() && stretch.items.stream().allMatch(ItemView::heading);
        var part = lost && seen(stretch)
                ? "seen"
                : lost ? "lost" : stretch.part.toLowerCase(Locale.ROOT).replace('_', '-');
        for (var paragraph : lost ? List.of(joined(raw)) : paragraphs(raw, stretch.part)) {
            blocks.add(new SourceBlock(
                    part, paragraph, ids, begins, lost && !part.equals("seen"), heading, stretch.from, stretch.to));
            begins = false;
        }
    }

    private boolean seen(Stretch stretch) {
        var from = stretch.from + leading(text.substring(stretch.from, stretch.to));
        return seen.stream().anyMatch(span -> span.start() <= from && span.end() > from);
    }

    private static int leading(String raw) {
        return raw.length() - raw.stripLeading().length();
    }

    private static String joined(String raw) {
        return raw.replaceAll("[\\s\\u00a0]+", " ").strip();
    }

    private static List<String> paragraphs(String raw, String part) {
        if (KEEPS_LINES.contains(part)) {
            return List.of(raw.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .collect(Collectors.joining("\n")));
        }
        if (part.equals(PartOfNotice.TITLE.name())) {
            return List.of(title(raw));
        }
        var pieces = part.equals(PartOfNotice.ITEM.name()) ? new String[] {raw} : PARAGRAPH_END.split(raw);
        return Arrays.stream(pieces)
                .map(SourceLayout::joined)
                .filter(piece -> !piece.isEmpty())
                .toList();
    }

    /** THÔNG BÁO on a line of its own; the lines that its subject was broken into become one. */
    private static String title(String raw) {
        return raw.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .reduce((before, line) -> {
                    var last = before.substring(before.lastIndexOf('\n') + 1);
                    return before + (last.equals(last.toUpperCase(Locale.ROOT)) ? "\n" : " ") + line;
                })
                .orElse("");
    }
}
