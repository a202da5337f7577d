/**
 * Notices of conclusions as they come in: the text of a file, and what a careful clerk would make of it. Saves nothing;
 * {@link vn.hdnd.tracker.intake.NoticeReader} is the only entry point.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "web", "organization", "calendar"})
package vn.hdnd.tracker.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
