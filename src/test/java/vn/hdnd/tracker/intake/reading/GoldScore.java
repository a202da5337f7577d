package vn.hdnd.tracker.intake.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.hdnd.tracker.intake.DeadlineKind;
import vn.hdnd.tracker.intake.ItemKind;
import vn.hdnd.tracker.intake.ReadItem;
import vn.hdnd.tracker.intake.ReadNotice;
import vn.hdnd.tracker.intake.ReadPerson;
import vn.hdnd.tracker.intake.ReadUnit;

/** Compares what was read with what a careful clerk made of the same notice: figures between 0 and 1. */
final class GoldScore {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ReadNotice read;
    private final JsonNode gold;

    private GoldScore(ReadNotice read, JsonNode gold) {
        this.read = read;
        this.gold = gold;
    }

    static Map<String, Double> of(ReadNotice read, String gold) {
        var score = new GoldScore(read, JSON.readTree(gold));
        var figures = new LinkedHashMap<String, Double>();
        figures.put("path and text", f1(score.readItems(ReadItem::text), score.goldItems("text")));
        figures.put("kind", f1(score.readItems(item -> kind(item.kind().name())), score.goldItems("kind")));
        figures.put("leads", f1(score.readUnits(ReadItem::leads), score.goldUnits("leads")));
        figures.put("coordinators", f1(score.readUnits(ReadItem::coordinators), score.goldUnits("coordinators")));
        figures.put("deadlines", f1(score.readDeadlines(), score.goldDeadlines()));
        figures.put("meeting", f1(score.readMeeting(), score.goldMeeting()));
        figures.put("document", f1(score.readDocument(), score.goldDocument()));
        figures.put("warnings", f1(score.readWarnings(), score.goldWarnings()));
        return figures;
    }

    private static double f1(Collection<String> found, Collection<String> expected) {
        var rest = new ArrayList<>(expected);
        var hits = found.stream().filter(rest::remove).count();
        return found.isEmpty() && expected.isEmpty() ? 1 : 2.0 * hits / (found.size() + expected.size());
    }

    private List<String> readItems(java.util.function.Function<ReadItem, String> what) {
        return read.items().stream()
                .map(item -> item.path() + " " + what.apply(item))
                .toList();
    }

    private List<String> goldItems(String field) {
        return gold.get("items")
                .valueStream()
                .map(item ->
                        item.get("path").asString() + " " + kind(item.get(field).asString()))
                .toList();
    }

    private static String kind(String kind) {
        return "REQUEST".equals(kind) ? "TASK" : kind;
    }

    private List<String> readUnits(java.util.function.Function<ReadItem, List<ReadUnit>> role) {
        return read.items().stream()
                .filter(item -> item.kind() != ItemKind.HEADING)
                .flatMap(item -> role.apply(item).stream().map(unit -> "%s %s %s %s %s"
                        .formatted(item.path(), unit.asWritten(), unit.kind(), unit.level(), unit.inheritedFrom())))
                .toList();
    }

    private List<String> goldUnits(String role) {
        return gold.get("items")
                .valueStream()
                .filter(item -> !"HEADING".equals(item.get("kind").asString()))
                .flatMap(item -> item.get(role).valueStream().map(unit -> "%s %s %s %s %s"
                        .formatted(
                                item.get("path").asString(),
                                text(unit.get("asWritten")),
                                text(unit.get("kind")),
                                text(unit.get("level")),
                                text(unit.get("inheritedFrom")))))
                .toList();
    }

    private List<String> readDeadlines() {
        return read.items().stream()
                .filter(item -> item.deadline().kind() != DeadlineKind.NONE)
                .map(item -> "%s %s %s %s"
                        .formatted(
                                item.path(),
                                item.deadline().kind(),
                                item.deadline().asWritten(),
                                item.deadline().on()))
                .toList();
    }

    private List<String> goldDeadlines() {
        return gold.get("items")
                .valueStream()
                .filter(item -> !item.get("deadline").isNull())
                .map(item -> "%s %s %s %s"
                        .formatted(
                                item.get("path").asString(),
                                text(item.get("deadline").get("kind")),
                                text(item.get("deadline").get("asWritten")),
                                text(item.get("deadline").get("on"))))
                .toList();
    }

    private List<String> readMeeting() {
        var facts = new ArrayList<>(List.of(
                read.meeting().kind().name(), String.valueOf(read.meeting().heldOn())));
        read.meeting().chairs().stream().map(ReadPerson::name).forEach(facts::add);
        return facts;
    }

    private List<String> goldMeeting() {
        var meeting = gold.get("meeting");
        var facts = new ArrayList<>(List.of(text(meeting.get("kind")), text(meeting.get("heldOn"))));
        meeting.get("chairs").valueStream().map(JsonNode::asString).forEach(facts::add);
        return facts;
    }

    private List<String> readDocument() {
        var facts = new ArrayList<>(List.of(
                String.valueOf(read.document().summary()),
                String.valueOf(read.document().number()),
                String.valueOf(read.document().issuedOn()),
                String.valueOf(read.document().signature().signerName()),
                Objects.requireNonNullElse(read.closing(), "")));
        facts.addAll(read.document().recipients());
        return facts;
    }

    private List<String> goldDocument() {
        var document = gold.get("document");
        var facts = new ArrayList<>(List.of(
                text(document.get("abstract")),
                text(document.get("number")),
                text(document.get("issuedOn")),
                text(document.get("signature").get("signerName")),
                text(gold.get("closing"))));
        document.get("recipients").valueStream().map(JsonNode::asString).forEach(facts::add);
        return facts;
    }

    private List<String> readWarnings() {
        return read.warnings().stream()
                .map(warning -> warning.code() + " " + warning.path())
                .toList();
    }

    private List<String> goldWarnings() {
        return gold.get("warnings")
                .valueStream()
                .map(warning -> text(warning.get("code")) + " " + text(warning.get("path")))
                .toList();
    }

    private static String text(JsonNode node) {
        return node == null || node.isNull() ? "null" : node.asString();
    }
}
