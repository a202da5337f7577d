package vn.hdnd.tracker.organization;

import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.shared.AreaId;
import vn.hdnd.tracker.shared.UnitId;

/**
 * A unit as lists, pickers and cards show it.
 *
 * @param code short code that people type: BPC, TT-BENGO
 * @param level null if the area is neither the host nor directly below it
 * @param area the area whose body it is; {@code areaName} with its type: phường Bến Gỗ
 * @param reportsThrough the unit that reports for it; null if it reports itself
 * @param active exists on the day the register was opened
 */
public record UnitSummary(
        UnitId id,
        String code,
        String name,
        String shortName,
        UnitKind kind,
        @Nullable RelativeLevel level,
        Relation relation,
        AreaId area,
        String areaName,
        @Nullable UnitId reportsThrough,
        boolean active) {

    /** May be given an assignment today, itself or through another. */
    public boolean assignable() {
        return active && kind.assignable();
    }
}
