/**
 * What is followed up: tasks, each unit's own assignment, its workflow, reports and history. Tasks are planned while a
 * notice is reviewed and start with its tracking; both are in {@code planning}. Pages are in {@code web}.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "web",
            "platform",
            "organization",
            "calendar",
            "identity",
            "attachment",
            "document",
            "intake",
            "notice",
            "notice :: history",
            "notice :: versions"
        })
package vn.hdnd.tracker.task;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
