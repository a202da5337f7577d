/** Urging units: what they are told, and what was sent. */
@NullMarked
package vn.hdnd.tracker.task.reminding;

import org.jspecify.annotations.NullMarked;
