package vn.hdnd.tracker.organization;

import java.time.Instant;

/** A name of a unit that was learned in review, who chose the unit for it, and when. */
public record LearnedName(String name, String by, Instant at) {}
