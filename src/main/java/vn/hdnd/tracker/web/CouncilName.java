package vn.hdnd.tracker.web;

/** Whose register this is. */
@FunctionalInterface
public interface CouncilName {

    /** As it stands at the head of the left column: "HĐND thị xã Sông Trà". Empty before the first set-up. */
    String name();
}
