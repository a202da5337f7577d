/** Tasks under review. */
@NullMarked
package vn.hdnd.tracker.task.planning;

import org.jspecify.annotations.NullMarked;
