package vn.hdnd.tracker.notice.history;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Versions of rows that are put back: newer than any that a form was filled in over, unless only places change. */
final class Versions {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Versions() {}

    static String newer(Remembered kind, String before, Remembered.@Nullable Row current) {
        var row = (ObjectNode) JSON.readTree(before);
        row.put("version", version(kind, row, current));
        return JSON.writeValueAsString(row);
    }

    static @Nullable String text(String json, String field) {
        return JSON.readTree(json).path(field).asString(null);
    }

    private static long version(Remembered kind, ObjectNode before, Remembered.@Nullable Row current) {
        if (current == null) {
            return before.path("version").asLong() + 1;
        }
        var is = (ObjectNode) JSON.readTree(current.json());
        var version = is.path("version").asLong();
        return bare(kind, is).equals(bare(kind, before)) ? version : version + 1;
    }

    private static ObjectNode bare(Remembered kind, ObjectNode row) {
        var bare = row.deepCopy();
        bare.remove("version");
        bare.remove(kind.places());
        return bare;
    }
}
