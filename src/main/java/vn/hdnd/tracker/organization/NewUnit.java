package vn.hdnd.tracker.organization;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.shared.AreaId;
import vn.hdnd.tracker.shared.UnitId;

/**
 * What is said of a unit when it is made or edited.
 *
 * @param shortName null for the name with the usual abbreviations
 * @param code as typed; stored in capitals; null lets the register make one from kind and area
 * @param agencyCode mã định danh, at most 35 characters
 * @param reportsThrough the unit that reports for it; null if it reports itself
 * @param validFrom first day, {@code validTo} last day that it exists
 */
public record NewUnit(
        UnitKind kind,
        AreaId area,
        String name,
        @Nullable String shortName,
        @Nullable String code,
        @Nullable String agencyCode,
        @Nullable UnitId reportsThrough,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String head,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        List<String> aliases) {

    public NewUnit {
        aliases = List.copyOf(aliases);
    }

    /** A body with nothing but its names. */
    public static NewUnit of(UnitKind kind, AreaId area, String code, String name, String shortName) {
        return new NewUnit(kind, area, name, shortName, code, null, null, null, null, null, null, null, List.of());
    }

    public NewUnit through(UnitId unit) {
        return new NewUnit(
                kind, area, name, shortName, code, agencyCode, unit, phone, email, head, validFrom, validTo, aliases);
    }

    public NewUnit known(String... asWritten) {
        return new NewUnit(
                kind,
                area,
                name,
                shortName,
                code,
                agencyCode,
                reportsThrough,
                phone,
                email,
                head,
                validFrom,
                validTo,
                List.of(asWritten));
    }

    public NewUnit contacts(@Nullable String headName, @Nullable String telephone, @Nullable String mail) {
        return new NewUnit(
                kind,
                area,
                name,
                shortName,
                code,
                agencyCode,
                reportsThrough,
                telephone,
                mail,
                headName,
                validFrom,
                validTo,
                aliases);
    }
}
