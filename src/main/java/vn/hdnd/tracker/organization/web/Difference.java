package vn.hdnd.tracker.organization.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A field that somebody else has changed meanwhile: what stands there now beside what is in the form. */
record Difference(String labelKey, String theirs, String mine) {

    /** The fields, by message key, in which the two differ. */
    static List<Difference> between(Map<String, String> theirs, Map<String, String> mine) {
        return theirs.entrySet().stream()
                .map(field -> new Difference(
                        field.getKey(), field.getValue(), Objects.toString(mine.get(field.getKey()), "")))
                .filter(difference -> !difference.theirs().equals(difference.mine()))
                .toList();
    }
}
