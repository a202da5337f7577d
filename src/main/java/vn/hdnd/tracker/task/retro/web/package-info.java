/** The grid of past results, pasted sheets, and the card on the tracking page that leads there. */
@NullMarked
package vn.hdnd.tracker.task.retro.web;

import org.jspecify.annotations.NullMarked;
