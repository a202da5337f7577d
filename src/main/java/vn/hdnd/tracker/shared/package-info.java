/** What every module may use: typed ids, who acts, folded Vietnamese text, the clock, refusals. Knows no feature. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package vn.hdnd.tracker.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
