/** Items that repeat a task in progress: found by resemblance, joined while their notice is reviewed. */
@NullMarked
package vn.hdnd.tracker.task.repeats;

import org.jspecify.annotations.NullMarked;
