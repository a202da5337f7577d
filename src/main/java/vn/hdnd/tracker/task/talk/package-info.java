/**
 * What is said beside the acts: directives of the Standing Committee, which units and the Office take note of, and
 * comments. Whoever wrote one may take it back; nothing of it is ever changed.
 */
@NullMarked
@NamedInterface("talk")
package vn.hdnd.tracker.task.talk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
