/**
 * Tells people what happened: in the inbox, by mail at once or once a day, and in the calendars of their telephones.
 * {@code task} publishes what happened, {@link vn.hdnd.tracker.notification.NewsBook} writes it down in the same
 * transaction, {@link vn.hdnd.tracker.notification.Telling} brings it to people afterwards. Nobody calls this module.
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
            "task",
            "task :: standing",
            "task :: timeline"
        })
package vn.hdnd.tracker.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
