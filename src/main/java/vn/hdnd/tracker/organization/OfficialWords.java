package vn.hdnd.tracker.organization;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.hdnd.tracker.shared.FoldedText;

/**
 * The words of official papers that the register writes itself: names of usual bodies and of several bodies together.
 * They are data as papers print them, not texts of the interface, and so have one language.
 */
final class OfficialWords {

    static final String LEGAL_COMMITTEE = "Ban Pháp chế";
    static final String ECONOMIC_SOCIAL_COMMITTEE = "Ban Kinh tế - Xã hội";

    private static final Pattern PARTY =
            Pattern.compile("\\b(?:thi|tinh|thanh|huyen|quan|dang) uy\\b|\\b(?:co quan|to chuc) dang\\b");

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

    /** A full name as offices shorten it. */
    static String shortened(String name) {
        return name.replaceAll("(?iu)hội đồng nhân dân", "HĐND")
                .replaceAll("(?iu)[uủ][ỷy] ban nhân dân", "UBND")
                .replaceAll("(?iu)([uủ][ỷy] ban )?(mặt trận tổ quốc việt nam|MTTQVN)", "MTTQ")
                .replaceFirst("^Thường trực HĐND", "TT HĐND");
    }

    /** The kind of body that these words name: those of a kind ("Phòng, ban, ngành"), or a unit's own name. */
    static Optional<UnitKind> kind(String words) {
        var folded = FoldedText.fold(words);
        if (folded.equals("khac")) {
            return Optional.of(UnitKind.OTHER);
        }
        if (PARTY.matcher(folded).find()) {
            return Optional.of(UnitKind.PARTY_BODY);
        }
        if (folded.startsWith("phong") || folded.startsWith("so ")) {
            return Optional.of(UnitKind.DEPARTMENT);
        }
        var kinds = new Mention(words).kinds();
        return kinds.size() == 1 ? kinds.stream().findFirst() : Optional.empty();
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
