/** The page on which an administrator keeps the days off. */
@NullMarked
package vn.hdnd.tracker.calendar.web;

import org.jspecify.annotations.NullMarked;
