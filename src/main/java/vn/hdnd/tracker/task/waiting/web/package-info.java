/** Pages on which events get their days and open deadlines are settled. */
@NullMarked
package vn.hdnd.tracker.task.waiting.web;

import org.jspecify.annotations.NullMarked;
