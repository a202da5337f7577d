package vn.hdnd.tracker.organization;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.shared.AreaId;

/**
 * What is said of an area when it is made or edited.
 *
 * @param type as people say it: thị xã, phường, xã, thị trấn, đặc khu …
 * @param name without the type
 * @param parent the area directly above, if it is registered
 * @param validFrom first day, {@code validTo} last day that it exists
 */
public record NewArea(
        String type,
        String name,
        AreaLevel level,
        @Nullable AreaId parent,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {

    /** As in running text: phường Bến Gỗ. */
    public String fullName() {
        return type.strip() + " " + name.strip();
    }

    public static NewArea of(String type, String name, AreaLevel level, @Nullable AreaId parent) {
        return new NewArea(type, name, level, parent, null, null);
    }
}
