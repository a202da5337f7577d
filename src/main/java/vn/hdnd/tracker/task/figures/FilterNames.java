package vn.hdnd.tracker.task.figures;

import org.jspecify.annotations.Nullable;

/** How the unit and the notice of a filter are called; null where it names none. */
public record FilterNames(@Nullable String unit, @Nullable String notice) {}
