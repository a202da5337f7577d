/** What becomes of open tasks, on the page of the draft that replaces their notice. */
@NullMarked
package vn.hdnd.tracker.task.carrying.web;

import org.jspecify.annotations.NullMarked;
