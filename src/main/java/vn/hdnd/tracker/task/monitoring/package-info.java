/** Who of the Office follows which tasks: changed for one or for many at once. */
@NullMarked
package vn.hdnd.tracker.task.monitoring;

import org.jspecify.annotations.NullMarked;
