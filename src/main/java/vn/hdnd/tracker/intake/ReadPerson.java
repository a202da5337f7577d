package vn.hdnd.tracker.intake;

import org.jspecify.annotations.Nullable;

/** Somebody whom a notice names. */
public record ReadPerson(String name, @Nullable String position) {}
