package vn.hdnd.tracker.intake.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The figures by which the reader is measured, line by line, from 0 to 1: what was read, in the form of the preview, against
 * a gold that may leave room where careful clerks differ (kindAlso, leadsAlso, coordinatorsAlso, deadlineAlso). Two lines
 * more than the preview is measured by: from where units are inherited, and in which words a deadline stands.
 */
final class GoldFigures {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Set<String> BINDING = Set.of("TASK", "REQUEST");
    private static final Set<String> LIMITS = Set.of("DATE", "EVENT", "RECURRING");

    private final JsonNode read;
    private final JsonNode gold;
    private final Map<String, JsonNode> got = new LinkedHashMap<>();
    private final Map<String, JsonNode> wanted = new LinkedHashMap<>();

    private GoldFigures(JsonNode read, JsonNode gold) {
        this.read = read;
        this.gold = gold;
        read.get("items").forEach(item -> got.put(text(item, "path"), item));
        gold.get("items").forEach(item -> wanted.put(text(item, "path"), item));
    }

    /** Every figure by its name, in a fixed order. */
    static Map<String, Double> of(Object notice, String gold) {
        return new GoldFigures(JSON.valueToTree(notice), JSON.readTree(gold)).figures();
    }

    private Map<String, Double> figures() {
        var figures = new LinkedHashMap<String, Double>();
        figures.put("items", f1(texts(read), texts(gold), List.of()));
        figures.put("kinds", kinds());
        figures.put("leads", units("leads"));
        figures.put("as written", asWritten());
        figures.put("inherited", inherited());
        figures.put("coordinators", units("coordinators"));
        figures.put("deadlines", deadlines());
        figures.put("limit words", limitWords());
        figures.put("meeting", meeting());
        figures.put("document", document());
        figures.put("foot", foot());
        figures.put("closing", same(text(read, "closing"), text(gold, "closing")));
        figures.put("warnings", warnings());
        figures.put("kept", kept());
        return figures;
    }

    private static List<String> texts(JsonNode notice) {
        return each(notice.get("items"), item -> text(item, "path") + " " + text(item, "text"));
    }

    private double kinds() {
        var right = wanted.entrySet().stream()
                .filter(want -> got.containsKey(want.getKey())
                        && kindFits(text(Objects.requireNonNull(got.get(want.getKey())), "kind"), want.getValue()))
                .count();
        return (double) right / wanted.size();
    }

    private static boolean kindFits(String kind, JsonNode want) {
        var fitting = new ArrayList<>(List.of(text(want, "kind")));
        fitting.addAll(each(want.get("kindAlso"), JsonNode::asString));
        return fitting.contains(kind)
                || BINDING.contains(kind) && fitting.stream().anyMatch(BINDING::contains);
    }

    private double units(String role) {
        var found = new ArrayList<String>();
        var expected = new ArrayList<String>();
        var allowed = new ArrayList<String>();
        for (var path : paths()) {
            found.addAll(named(got.get(path), role, path));
            expected.addAll(named(wanted.get(path), role, path));
            allowed.addAll(named(wanted.get(path), role + "Also", path));
        }
        return f1(found, expected, allowed);
    }

    /** Headings only pass their units on and are not compared. */
    private List<String> paths() {
        return Stream.concat(got.keySet().stream(), wanted.keySet().stream())
                .distinct()
                .filter(path -> !"HEADING"
                        .equals(text(
                                Objects.requireNonNull(wanted.containsKey(path) ? wanted.get(path) : got.get(path)),
                                "kind")))
                .toList();
    }

    private static List<String> named(@Nullable JsonNode item, String role, String path) {
        return item == null
                ? List.of()
                : each(item.get(role), unit -> path + " " + text(unit, "kind") + " " + text(unit, "level")).stream()
                        .distinct()
                        .toList();
    }

    private double asWritten() {
        var asked = 0;
        var hits = 0;
        for (var want : wanted.entrySet()) {
            if ("HEADING".equals(text(want.getValue(), "kind"))) {
                continue;
            }
            var item = got.get(want.getKey());
            var said = item == null ? List.<String>of() : each(item.get("leads"), u -> loose(text(u, "asWritten")));
            for (var unit : want.getValue().get("leads")) {
                var words = loose(text(unit, "asWritten"));
                if (words.isEmpty() || !text(unit, "inheritedFrom").isEmpty()) {
                    continue;
                }
                asked++;
                hits += said.stream().anyMatch(s -> !s.isEmpty() && (s.contains(words) || words.contains(s))) ? 1 : 0;
            }
        }
        return asked == 0 ? 1 : (double) hits / asked;
    }

    /** Of the leads that both inherit, those that come from the same heading. */
    private double inherited() {
        var asked = 0;
        var hits = 0;
        for (var want : wanted.entrySet()) {
            var item = got.get(want.getKey());
            if (item == null || "HEADING".equals(text(want.getValue(), "kind"))) {
                continue;
            }
            for (var unit : want.getValue().get("leads")) {
                var mine = item.get("leads")
                        .valueStream()
                        .filter(u -> text(u, "kind").equals(text(unit, "kind"))
                                && text(u, "level").equals(text(unit, "level"))
                                && !text(u, "inheritedFrom").isEmpty())
                        .map(u -> text(u, "inheritedFrom"))
                        .toList();
                if (!mine.isEmpty() && !text(unit, "inheritedFrom").isEmpty()) {
                    asked++;
                    hits += mine.contains(text(unit, "inheritedFrom")) ? 1 : 0;
                }
            }
        }
        return asked == 0 ? 1 : (double) hits / asked;
    }

    /** Of the deadlines that both name, those in the same words. */
    private double limitWords() {
        var asked = 0;
        var hits = 0;
        for (var want : wanted.entrySet()) {
            var item = got.get(want.getKey());
            if (item == null
                    || limit(want.getValue(), "").isEmpty()
                    || limit(item, "").isEmpty()) {
                continue;
            }
            var mine = loose(text(item.get("deadline"), "asWritten"));
            var its = loose(text(want.getValue().get("deadline"), "asWritten"));
            asked++;
            hits += mine.contains(its) || its.contains(mine) ? 1 : 0;
        }
        return asked == 0 ? 1 : (double) hits / asked;
    }

    private double deadlines() {
        var found = new ArrayList<String>();
        var expected = new ArrayList<String>();
        var allowed = new ArrayList<String>();
        for (var path : Stream.concat(got.keySet().stream(), wanted.keySet().stream())
                .distinct()
                .toList()) {
            found.addAll(limit(got.get(path), path));
            expected.addAll(limit(wanted.get(path), path));
            var want = wanted.get(path);
            if (want != null) {
                allowed.addAll(each(
                        want.get("deadlineAlso"), also -> path + " " + text(also, "kind") + " " + text(also, "on")));
            }
        }
        return f1(found, expected, allowed);
    }

    private static List<String> limit(@Nullable JsonNode item, String path) {
        var deadline = item == null ? null : item.get("deadline");
        return deadline == null || deadline.isNull() || !LIMITS.contains(text(deadline, "kind"))
                ? List.of()
                : List.of(path + " " + text(deadline, "kind") + " " + text(deadline, "on"));
    }

    private double meeting() {
        var mine = read.get("meeting");
        var its = gold.get("meeting");
        return (same(text(mine, "heldOn"), text(its, "heldOn"))
                        + same(text(mine, "kind"), text(its, "kind"))
                        + f1(names(mine), names(its), List.of()))
                / 3;
    }

    private static List<String> names(JsonNode meeting) {
        return each(meeting.get("chairs"), chair -> loose(chair.isObject() ? text(chair, "name") : chair.asString()));
    }

    private double document() {
        var mine = read.get("document");
        var its = gold.get("document");
        return (same(text(mine, "abstract"), text(its, "abstract"))
                        + same(text(mine, "number"), text(its, "number"))
                        + same(text(mine, "issuedOn"), text(its, "issuedOn")))
                / 3;
    }

    private double foot() {
        var mine = read.get("document");
        var its = gold.get("document");
        return (same(text(mine.get("signature"), "signerName"), text(its.get("signature"), "signerName"))
                        + f1(lines(mine), lines(its), List.of()))
                / 2;
    }

    private static List<String> lines(JsonNode document) {
        return each(document.get("recipients"), line -> loose(line.asString()));
    }

    private double warnings() {
        var asked = new TreeSet<>(each(gold.get("warnings"), w -> text(w, "code") + " " + text(w, "path")));
        var given = each(read.get("warnings"), w -> text(w, "code") + " " + text(w, "path"));
        return asked.isEmpty()
                ? 1
                : (double) asked.stream().filter(given::contains).count() / asked.size();
    }

    /** Whether the two lists of spans part the text between them, and how little of it belongs to nobody. */
    private double kept() {
        var text = text(read, "text");
        var owners = new int[text.length()];
        for (var list : List.of("accounted", "unaccounted")) {
            for (var span : read.get(list)) {
                for (var i = span.get("start").asInt(); i < span.get("end").asInt(); i++) {
                    owners[i]++;
                }
            }
        }
        var ink = 0;
        for (var i = 0; i < owners.length; i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                ink++;
                if (owners[i] != 1) {
                    return 0;
                }
            }
        }
        var lost = each(read.get("unaccounted"), span -> text(span, "text")).stream()
                .mapToLong(words ->
                        words.chars().filter(c -> !Character.isWhitespace(c)).count())
                .sum();
        return lost <= 0.005 * ink ? 1 : 1 - (double) lost / ink;
    }

    private static double f1(Collection<String> found, Collection<String> expected, Collection<String> allowed) {
        var rest = new ArrayList<>(expected);
        var hits = 0;
        var wrong = 0;
        for (var one : found) {
            if (rest.remove(one)) {
                hits++;
            } else if (!allowed.contains(one)) {
                wrong++;
            }
        }
        return hits + wrong + rest.size() == 0 ? 1 : 2.0 * hits / (2 * hits + wrong + rest.size());
    }

    private static double same(String one, String other) {
        return loose(one).equals(loose(other)) ? 1 : 0;
    }

    private static String loose(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replace("uỷ", "ủy")
                .replaceAll("[\\s.,;:/()]+", " ")
                .strip();
    }

    private static <T> List<T> each(@Nullable JsonNode list, Function<JsonNode, T> what) {
        return list == null || list.isNull()
                ? List.of()
                : list.valueStream().map(what).collect(Collectors.toList());
    }

    private static String text(JsonNode node, String field) {
        var value = node.get(field);
        return value == null || value.isNull() ? "" : value.asString();
    }
}
