/** The inbox, and how each person wants to hear of what. */
@NullMarked
package vn.hdnd.tracker.notification.web;

import org.jspecify.annotations.NullMarked;
