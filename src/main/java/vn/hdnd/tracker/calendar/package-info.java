/** Working days: weekends, the days off that an administrator keeps, and the weekends worked for days exchanged. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "web"})
package vn.hdnd.tracker.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
