/**
 * The frame that every page stands in, and the contracts by which features appear in it: places, desk queues, who is
 * signed in, what happened. Knows no feature.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "shared")
package vn.hdnd.tracker.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
