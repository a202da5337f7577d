/**
 * Notices of conclusions: entered, reviewed item by item, submitted and put into tracking. Knows that an item is
 * settled, not by what: tasks are made to its right.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "web",
            "organization",
            "identity",
            "calendar",
            "attachment",
            "document",
            "intake",
            "meeting"
        })
package vn.hdnd.tracker.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
