/** Notices beside the ones that they supplement or replace: which items correspond, and what changed. */
@NullMarked
@NamedInterface("versions")
package vn.hdnd.tracker.notice.versions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
