package vn.hdnd.tracker.organization;

/** Where a unit stands as seen from the council whose register this is. */
public enum RelativeLevel {
    /** The host area itself. */
    HOST,
    /** One level below the host. */
    COMMUNE
}
