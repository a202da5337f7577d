package vn.hdnd.tracker.organization;

import vn.hdnd.tracker.shared.AreaId;

/**
 * The area whose council runs this register.
 *
 * @param type as people say it, lower case: thị xã
 * @param name without the type: Sông Trà
 */
public record HostArea(AreaId id, String type, String name, AreaLevel level) {

    /** Thị xã Sông Trà, as in running text: lower case type first. */
    public String fullName() {
        return type + " " + name;
    }
}
