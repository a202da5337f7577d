/**
 * The sample council that a first run shows: a fictional town with a year of work, made through the same services that
 * people use. Active in the profile {@code demo} only.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "web",
            "organization",
            "calendar",
            "identity",
            "attachment",
            "intake",
            "meeting",
            "notice",
            "task",
            "task :: carrying",
            "task :: planning",
            "task :: standing",
            "task :: talk"
        })
package vn.hdnd.tracker.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
