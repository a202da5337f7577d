/** What acts of review changed, so that each can be undone. What hangs on items in modules to the right takes part. */
@NullMarked
@NamedInterface("history")
package vn.hdnd.tracker.notice.history;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
