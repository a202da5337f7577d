/** Pages on which a series is looked at, corrected and ended. */
@NullMarked
package vn.hdnd.tracker.task.series.web;

import org.jspecify.annotations.NullMarked;
