/** Setting right what was wrong in a task that is in tracking. */
@NullMarked
package vn.hdnd.tracker.task.correcting;

import org.jspecify.annotations.NullMarked;
