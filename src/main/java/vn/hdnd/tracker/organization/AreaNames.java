package vn.hdnd.tracker.organization;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import vn.hdnd.tracker.shared.AreaId;

/** Finds areas that are named in the words of a paper: with their type, or without it if the name has several words. */
final class AreaNames {

    private record Named(AreaSummary area, List<String> words, String marked) {}

    /** What was found, and what of the mention is left. */
    record Found(List<AreaId> areas, Mention rest) {}

    private final List<Named> names = new ArrayList<>();

    AreaNames(List<AreaSummary> areas) {
        for (var area : areas) {
            var marked = PaperWords.marked(area.name());
            names.add(new Named(area, PaperWords.of(area.type() + " " + area.name()), marked));
            var bare = PaperWords.of(area.name());
            if (bare.size() > 1) {
                names.add(new Named(area, bare, marked));
            }
        }
        names.sort(Comparator.comparingInt((Named name) -> -name.words().size()));
    }

    /** The longest names first, each word of the mention for one area only. Marks decide where folded names are alike. */
    Found in(Mention mention, String asWritten) {
        var marked = " " + PaperWords.marked(asWritten) + " ";
        var found = new ArrayList<AreaId>();
        var rest = mention;
        for (var name : names) {
            if (Collections.indexOfSubList(rest.words(), name.words()) < 0) {
                continue;
            }
            var alike = names.stream()
                    .filter(other -> other.words().equals(name.words()))
                    .toList();
            var exact = alike.stream()
                    .filter(other -> marked.contains(" " + other.marked() + " "))
                    .toList();
            (exact.isEmpty() ? alike : exact)
                    .stream()
                            .map(other -> other.area().id())
                            .filter(id -> !found.contains(id))
                            .forEach(found::add);
            rest = rest.without(name.words());
        }
        return new Found(List.copyOf(found), rest);
    }
}
