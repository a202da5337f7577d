/** Deadlines that wait for a day: that of an event, or one that the notice left open. */
@NullMarked
package vn.hdnd.tracker.task.waiting;

import org.jspecify.annotations.NullMarked;
