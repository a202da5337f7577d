/** Tasks while their notice is under review: proposed from an item's words, planned, revised, taken back. */
@NullMarked
package vn.hdnd.tracker.task.planning;

import org.jspecify.annotations.NullMarked;
