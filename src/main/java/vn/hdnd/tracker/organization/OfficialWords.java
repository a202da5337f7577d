package vn.hdnd.tracker.organization;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The words of official papers that the register writes itself: names of usual bodies and of several bodies together.
 * They are data as papers print them, not texts of the interface, and so have one language.
 */
final class OfficialWords {

    static final String LEGAL_COMMITTEE = "Ban Pháp chế";
    static final String ECONOMIC_SOCIAL_COMMITTEE = "Ban Kinh tế - Xã hội";

    private OfficialWords() {}

    static String name(UnitKind kind, String area) {
        return switch (kind) {
            case STANDING_COMMITTEE -> "Thường trực HĐND " + area;
            case PEOPLES_COMMITTEE -> "UBND " + area;
            case FATHERLAND_FRONT -> "Ủy ban MTTQVN " + area;
            case OFFICE -> "Văn phòng HĐND và UBND " + area;
            case COUNCIL_COMMITTEE -> "Ban HĐND " + area;
            case DELEGATE_GROUP -> "Tổ đại biểu HĐND " + area;
            case DEPARTMENT, PARTY_BODY, OTHER -> area;
        };
    }

    static String shortName(UnitKind kind, String area) {
        return switch (kind) {
            case STANDING_COMMITTEE -> "TT HĐND " + area;
            case FATHERLAND_FRONT -> "MTTQ " + area;
            case OFFICE -> "VP HĐND và UBND " + area;
            default -> name(kind, area);
        };
    }

    static String council(String area) {
        return "HĐND " + area;
    }

    /** "Thường trực, các Ban HĐND phường X": the bodies of one area, with what their names end in said once. */
    static String covering(List<UnitSummary> bodies, Set<UnitKind> wholeSets) {
        var heads = new LinkedHashSet<String>();
        var tail = commonEnd(bodies);
        for (var body : bodies) {
            var head = body.name()
                    .substring(0, body.name().length() - tail.length())
                    .strip();
            heads.add(wholeSets.contains(body.kind()) ? several(body.kind(), head) : head);
        }
        return (String.join(", ", heads) + tail).strip();
    }

    private static String several(UnitKind kind, String head) {
        return switch (kind) {
            case COUNCIL_COMMITTEE -> "các Ban";
            case DELEGATE_GROUP -> "các Tổ đại biểu";
            case DEPARTMENT -> "các phòng, ban";
            default -> head;
        };
    }

    /** The words that all names end in, with the space before them; at least the first word of each name is left. */
    private static String commonEnd(List<UnitSummary> bodies) {
        var first = bodies.get(0).name().split(" ");
        var end = new ArrayList<String>();
        for (var back = 1; back < first.length; back++) {
            var word = first[first.length - back];
            var place = back;
            var common = bodies.size() > 1
                    && bodies.stream()
                            .map(body -> body.name().split(" "))
                            .allMatch(words -> words.length > place && words[words.length - place].equals(word));
            if (!common) {
                break;
            }
            end.add(0, word);
        }
        return end.isEmpty() ? "" : " " + String.join(" ", end);
    }
}
