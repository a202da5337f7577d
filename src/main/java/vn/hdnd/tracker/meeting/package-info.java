/** Meetings that notices conclude: what kind, when, who chaired, who attended. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "intake"})
package vn.hdnd.tracker.meeting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
