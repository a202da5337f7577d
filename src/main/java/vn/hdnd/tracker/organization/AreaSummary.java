package vn.hdnd.tracker.organization;

import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.shared.AreaId;

/**
 * An area that exists today.
 *
 * @param type as people say it, lower case: phường
 * @param name without the type
 * @param relative null if it is neither the host nor directly below it
 */
public record AreaSummary(
        AreaId id,
        String type,
        String name,
        AreaLevel level,
        @Nullable RelativeLevel relative) {

    /** As in running text: phường Bến Gỗ. */
    public String fullName() {
        return type + " " + name;
    }
}
