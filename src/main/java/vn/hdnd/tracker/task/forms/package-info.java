/** What a task asks to be filled in: a template file, and a small table of figures whose answers add up. */
@NullMarked
package vn.hdnd.tracker.task.forms;

import org.jspecify.annotations.NullMarked;
