package vn.hdnd.tracker.notice;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who signs a notice, and by which right.
 *
 * @param name null while it is not known who signs
 * @param position the signer's own office in ordinary letters
 * @param capacities TM, TL, KT, Q, TUQ in the order of the signature
 * @param authorityLines the capital lines above the name
 */
public record Signer(
        @Nullable String name, @Nullable String position, List<String> capacities, List<String> authorityLines) {

    public Signer {
        capacities = List.copyOf(capacities);
        authorityLines = List.copyOf(authorityLines);
    }

    /** Nothing stands on the paper for this one. */
    public boolean blank() {
        return name == null && position == null && authorityLines.isEmpty();
    }

    /** "Trần Thị Bình - Phó Chủ tịch"; one of both where the other is not known. */
    public String named() {
        if (name == null) {
            return position == null ? String.join(" ", authorityLines) : position;
        }
        return position == null ? name : name + " - " + position;
    }
}
