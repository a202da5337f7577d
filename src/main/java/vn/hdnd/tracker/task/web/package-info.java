/** Pages of tasks and assignments, and the desk. */
@NullMarked
package vn.hdnd.tracker.task.web;

import org.jspecify.annotations.NullMarked;
