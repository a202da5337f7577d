/** What recurs: the periods of a duty, each with parts and a day of its own. */
@NullMarked
package vn.hdnd.tracker.task.series;

import org.jspecify.annotations.NullMarked;
