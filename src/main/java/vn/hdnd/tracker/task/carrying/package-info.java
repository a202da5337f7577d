/** What becomes of the open tasks of a notice that another one replaces: proposed, decided, checked before tracking. */
@NullMarked
@NamedInterface("carrying")
package vn.hdnd.tracker.task.carrying;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
