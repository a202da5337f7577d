package vn.hdnd.tracker.organization;

/** Where a unit stands, seen from the council that runs this register. */
public enum RelativeLevel {
    /** A body of the host area itself: "thị xã". */
    HOST,
    /** A body of an area directly below the host: "các xã, phường". */
    COMMUNE
}
