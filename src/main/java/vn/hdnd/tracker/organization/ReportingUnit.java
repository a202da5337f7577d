package vn.hdnd.tracker.organization;

import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.shared.UnitId;

/**
 * One door of a locality: who will report.
 *
 * @param coversText the bodies it answers for: "Thường trực, các Ban HĐND phường X"; null if only itself was named
 * @param groupName the group it came from: "các xã, phường"
 */
public record ReportingUnit(
        UnitId unit, @Nullable String coversText, @Nullable String groupName) {}
