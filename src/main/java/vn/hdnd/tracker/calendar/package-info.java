/** Working days: weekends, and the days off that an administrator keeps. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package vn.hdnd.tracker.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
