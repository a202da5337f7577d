/** Reminders that nobody clicks: the ladder that an administrator sets, what is due by it, and doing that once. */
@NullMarked
package vn.hdnd.tracker.task.escalation;

import org.jspecify.annotations.NullMarked;
