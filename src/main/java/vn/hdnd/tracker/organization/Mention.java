package vn.hdnd.tracker.organization;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What the words of a paper say of the units they mean: which bodies, at which level, all of a class or one. */
final class Mention {

    private static final Set<String> BELOW = Set.of("xa", "phuong", "thitran", "dackhu");
    private static final Set<String> ABOVE = Set.of("thixa", "thanhpho", "huyen", "tinh");
    private static final Set<String> ALL_OF = Set.of("cac", "nhung", "tung", "moi", "cap");

    /** Words that name no unit by themselves. */
    private static final Set<String> GENERAL = Set.of(
            "cac",
            "nhung",
            "tung",
            "moi",
            "cap",
            "cung",
            "diaphuong",
            "xa",
            "phuong",
            "thitran",
            "dackhu",
            "thixa",
            "thanhpho",
            "huyen",
            "tinh",
            "hdnd",
            "ubnd",
            "mttq",
            "tt",
            "vp",
            "ban",
            "btt",
            "todb",
            "daibieu",
            "to",
            "phong",
            "so",
            "nganh",
            "va",
            "cua",
            "voi");

    /** People in their chairs, who stand for the body, and what papers add to be on the safe side. */
    private static final Pattern ASIDE =
            Pattern.compile("(?<= |^)(?:pho chu tich|chu tich|lanh dao|thu truong|to truong|"
                    + "(?:pho )?truong(?= (?:ban|vp|phong|cong an))|(?:pho )?chanh(?= vp)|(?:pho )?giam doc|(?:chi )?cuc truong|dai dien|dong chi|theo linh vuc phu trach|theo linh vuc|phu trach|co lien quan|lien quan|"
                    + "tren dia ban|co quan|don vi|toan the|tat ca)(?= |$)");

    private final List<String> words;

    Mention(String asWritten) {
        this(List.of(ASIDE.matcher(String.join(" ", PaperWords.of(asWritten)))
                .replaceAll("")
                .strip()
                .split(" +")));
    }

    private Mention(List<String> words) {
        this.words = words;
    }

    List<String> words() {
        return words;
    }

    /** The same without the words of an area. */
    Mention without(List<String> area) {
        var at = Collections.indexOfSubList(words, area);
        if (at < 0) {
            return this;
        }
        var left = new ArrayList<>(words.subList(0, at));
        left.addAll(words.subList(at + area.size(), words.size()));
        if (left.isEmpty()) {
            left.add("");
        }
        return new Mention(List.copyOf(left));
    }

    /** The bodies that the words name; the standing committee where they name only places; none if neither. */
    Set<UnitKind> kinds() {
        if (has("vp")) {
            return EnumSet.of(UnitKind.OFFICE);
        }
        var kinds = EnumSet.noneOf(UnitKind.class);
        if (has("mttq") || has("btt")) {
            kinds.add(UnitKind.FATHERLAND_FRONT);
        }
        if (has("ubnd")) {
            kinds.add(UnitKind.PEOPLES_COMMITTEE);
        }
        if (has("todb") || has("daibieu") || numbered("to")) {
            kinds.add(UnitKind.DELEGATE_GROUP);
        }
        if (has("tt")) {
            kinds.add(UnitKind.STANDING_COMMITTEE);
        }
        if (has("ban")) {
            kinds.add(UnitKind.COUNCIL_COMMITTEE);
        }
        if (kinds.isEmpty() && (has("phong") || has("nganh"))) {
            kinds.add(UnitKind.DEPARTMENT);
        }
        if (kinds.isEmpty() && (has("hdnd") || namesOnlyPlaces())) {
            kinds.add(UnitKind.STANDING_COMMITTEE);
        }
        return kinds;
    }

    /** The levels that the words name; the host where they name none. */
    Set<RelativeLevel> levels(String hostType) {
        if (follows("cac", "cap") || follows("hai", "cap") || follows("2", "cap")) {
            return EnumSet.allOf(RelativeLevel.class);
        }
        var levels = EnumSet.noneOf(RelativeLevel.class);
        if (has(hostType)) {
            levels.add(RelativeLevel.HOST);
        }
        if (has("diaphuong") || words.stream().anyMatch(word -> BELOW.contains(word) && !word.equals(hostType))) {
            levels.add(RelativeLevel.COMMUNE);
        }
        return levels.isEmpty() ? EnumSet.of(RelativeLevel.HOST) : levels;
    }

    /** The types of area below the host that a class is limited to: "các phường" are no xã. Empty if it is not limited. */
    Set<String> types() {
        var types = new TreeSet<>(words);
        types.retainAll(BELOW);
        return follows("cap", "xa") || has("diaphuong") ? Set.of() : types;
    }

    /** A type of area that is not the host's and not below it: what is said of "tỉnh" is not said of the town. */
    Set<String> foreignTypes(String hostType) {
        var types = new TreeSet<>(words);
        types.retainAll(ABOVE);
        types.remove(hostType);
        return types;
    }

    /** Says all of a class: các …, mỗi …, cấp xã, xã, phường. */
    boolean all() {
        return words.stream().anyMatch(ALL_OF::contains) || follows("xa", "phuong") || follows("phuong", "xa");
    }

    /** "cùng cấp": of the area of somebody named elsewhere. */
    boolean sameLevelAsAnother() {
        return follows("cung", "cap");
    }

    /** What the general words leave: a unit's own name. */
    List<String> particular() {
        return particular(words);
    }

    static List<String> particular(List<String> words) {
        return words.stream()
                .filter(word -> !word.isEmpty() && !GENERAL.contains(word))
                .toList();
    }

    private boolean namesOnlyPlaces() {
        return particular().isEmpty()
                && (words.equals(List.of(""))
                        || has("diaphuong")
                        || words.stream().anyMatch(word -> BELOW.contains(word) || ABOVE.contains(word)));
    }

    private boolean has(String word) {
        return words.contains(word);
    }

    private boolean follows(String first, String second) {
        return Collections.indexOfSubList(words, List.of(first, second)) >= 0;
    }

    private boolean numbered(String word) {
        var at = words.indexOf(word);
        return at >= 0 && at + 1 < words.size() && words.get(at + 1).matches("\\d+");
    }
}
