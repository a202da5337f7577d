package vn.hdnd.tracker.organization;

import org.jspecify.annotations.Nullable;

/** The level of an administrative area. Since the reform of 1 July 2025 there are no districts; older papers have them. */
public enum AreaLevel {
    /** Tỉnh, thành phố trực thuộc trung ương. */
    PROVINCE,
    /** Huyện, quận, thị xã, thành phố thuộc tỉnh; until 30 June 2025. */
    DISTRICT,
    /** Xã, phường, thị trấn, đặc khu. */
    COMMUNE;

    /** May lie directly below an area of this level. */
    public boolean below(@Nullable AreaLevel parent) {
        return parent != null && ordinal() > parent.ordinal();
    }
}
