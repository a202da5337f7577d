/** Pages on which tasks that come from no notice are planned and started. */
@NullMarked
package vn.hdnd.tracker.task.alone.web;

import org.jspecify.annotations.NullMarked;
