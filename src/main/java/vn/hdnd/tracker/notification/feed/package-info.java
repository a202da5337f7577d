/** Addresses under which the calendars of telephones and desks read the deadlines of a unit. */
@NullMarked
package vn.hdnd.tracker.notification.feed;

import org.jspecify.annotations.NullMarked;
