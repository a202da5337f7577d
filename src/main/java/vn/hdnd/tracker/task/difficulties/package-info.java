/** What units find difficult and propose in their reports, gathered over a period. */
@NullMarked
package vn.hdnd.tracker.task.difficulties;

import org.jspecify.annotations.NullMarked;
