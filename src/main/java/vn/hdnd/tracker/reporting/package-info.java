/** How things stand, for those who look: reads by SQL, writes nothing. Nothing depends on it. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "web", "organization", "calendar", "notice", "task", "task :: figures"})
package vn.hdnd.tracker.reporting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
