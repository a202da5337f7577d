/** Tasks while their notice is under review: proposed from an item's words, planned, revised, taken back. */
@NullMarked
@NamedInterface("planning")
package vn.hdnd.tracker.task.planning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
