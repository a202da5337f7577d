package vn.hdnd.tracker.task.alone.web;

import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.task.planning.web.PlanPage;

/**
 * The form of a task that stands alone, with what it offers.
 *
 * @param plan what it has in common with the form of a task of an item; its errors are of all fields
 * @param basis on what it rests, {@code basisOn} the day as typed
 * @param copiedFrom id of the task that it is made from, {@code copiedCode} its code
 */
public record LonePage(
        PlanPage plan,
        @Nullable String basis,
        @Nullable String basisOn,
        @Nullable String copiedFrom,
        @Nullable String copiedCode) {}
