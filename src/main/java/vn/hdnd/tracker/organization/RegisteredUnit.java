package vn.hdnd.tracker.organization;

import java.util.List;

/** A unit with the other names by which papers call it. */
record RegisteredUnit(UnitSummary summary, List<String> aliases) {}
