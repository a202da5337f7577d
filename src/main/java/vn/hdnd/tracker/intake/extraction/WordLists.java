package vn.hdnd.tracker.intake.extraction;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import vn.hdnd.tracker.intake.extraction.ListCounter.Level;

/** The labels that Word counts itself and keeps out of the text, whether a paragraph or its style puts it in a list. */
final class WordLists {

    private static final Level UNLISTED = new Level("none", "", 1, false, 0);

    private final WordStyles styles;
    private final Map<String, Element> lists = new HashMap<>();
    private final Map<String, Element> definitions = new HashMap<>();
    private final Map<String, List<Level>> levels = new HashMap<>();
    private final Map<String, ListCounter> counters = new HashMap<>();
    private final Set<String> restarted = new HashSet<>();

    WordLists(List<Element> parts, WordStyles styles) {
        this.styles = styles;
        for (var part : parts) {
            Xml.children(part, "num").forEach(num -> keep(lists, Xml.attribute(num, "numId"), num));
            Xml.children(part, "abstractNum")
                    .forEach(list -> keep(definitions, Xml.attribute(list, "abstractNumId"), list));
        }
    }

    /** With a blank behind it; empty for a paragraph that is in no list. Counts it. */
    String label(@Nullable Element properties) {
        var style = styles.of(properties);
        var id = Xml.value(properties, "numPr", "numId");
        if (id == null) {
            id = styles.find(style, each -> Xml.value(each, "pPr", "numPr", "numId"));
        }
        var list = id == null || "0".equals(id) ? null : lists.get(id);
        var definition = list == null ? null : definition(list, 0);
        if (id == null || list == null || definition == null) {
            return "";
        }
        var known = levels.computeIfAbsent(id, key -> levels(list, definition));
        var level = level(properties, style, definition);
        if (level >= known.size()) {
            return "";
        }
        var key = String.valueOf(Xml.attribute(definition, "abstractNumId"));
        var counter = counters.computeIfAbsent(key, none -> new ListCounter());
        var start = restart(list, level);
        if (start != null && restarted.add(id + " " + level)) {
            counter.restart(level, start);
        }
        return counter.next(known, level);
    }

    private int level(@Nullable Element properties, @Nullable String style, Element definition) {
        var own = Xml.value(properties, "numPr", "ilvl");
        if (own != null) {
            return number(own, 0);
        }
        for (var each : styles.chain(style)) {
            var id = Xml.attribute(each, "styleId");
            var linked = Xml.children(definition, "lvl")
                    .filter(level -> id != null && id.equals(Xml.value(level, "pStyle")))
                    .findFirst();
            if (linked.isPresent()) {
                return number(Xml.attribute(linked.get(), "ilvl"), 0);
            }
            var said = Xml.value(each, "pPr", "numPr", "ilvl");
            if (said != null) {
                return number(said, 0);
            }
        }
        return 0;
    }

    /** A list may stand for that of a numbering style. */
    private @Nullable Element definition(Element list, int depth) {
        var definition = definitions.get(String.valueOf(Xml.value(list, "abstractNumId")));
        var linked = Xml.value(definition, "numStyleLink");
        var other = linked == null ? null : styles.list(linked);
        var target = other == null ? null : lists.get(other);
        return target == null || depth > 3 ? definition : definition(target, depth + 1);
    }

    private static List<Level> levels(Element list, Element definition) {
        var levels = new ArrayList<>(Collections.nCopies(ListCounter.LEVELS, UNLISTED));
        Xml.children(definition, "lvl").forEach(level -> put(levels, level));
        Xml.children(list, "lvlOverride")
                .flatMap(override -> Xml.children(override, "lvl"))
                .forEach(level -> put(levels, level));
        return levels;
    }

    private static void put(List<Level> levels, Element level) {
        var at = number(Xml.attribute(level, "ilvl"), 0);
        if (at < levels.size()) {
            var format = Xml.value(level, "numFmt");
            var pattern = Xml.value(level, "lvlText");
            levels.set(
                    at,
                    new Level(
                            format == null ? "decimal" : format,
                            pattern == null ? "" : pattern,
                            number(Xml.value(level, "start"), 1),
                            Boolean.TRUE.equals(Xml.on(level, "isLgl")),
                            number(Xml.value(level, "lvlRestart"), at)));
        }
    }

    private static @Nullable Integer restart(Element list, int level) {
        return Xml.children(list, "lvlOverride")
                .filter(override -> number(Xml.attribute(override, "ilvl"), 0) == level)
                .map(override -> Xml.value(override, "startOverride"))
                .filter(start -> start != null)
                .map(start -> number(start, 1))
                .findFirst()
                .orElse(null);
    }

    private static void keep(Map<String, Element> into, @Nullable String id, Element element) {
        if (id != null) {
            into.put(id, element);
        }
    }

    private static int number(@Nullable String written, int otherwise) {
        try {
            return written == null ? otherwise : Math.min(Math.max(Integer.parseInt(written.strip()), 0), 100_000);
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }
}
