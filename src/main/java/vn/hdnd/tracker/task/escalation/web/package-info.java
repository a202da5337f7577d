/** Pages of automatic reminders: the ladder among the settings, letters that wait, what the Standing Committee is shown. */
@NullMarked
package vn.hdnd.tracker.task.escalation.web;

import org.jspecify.annotations.NullMarked;
