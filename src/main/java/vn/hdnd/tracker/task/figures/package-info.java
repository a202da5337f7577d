/** The official figures, the rows that each of them counts, and the lists that show these rows. */
@NullMarked
@NamedInterface("figures")
package vn.hdnd.tracker.task.figures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
