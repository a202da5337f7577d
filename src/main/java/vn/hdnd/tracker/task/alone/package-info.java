/** Tasks that come from no notice: planned by a clerk on the word of somebody, started by the head of the Office. */
@NullMarked
package vn.hdnd.tracker.task.alone;

import org.jspecify.annotations.NullMarked;
