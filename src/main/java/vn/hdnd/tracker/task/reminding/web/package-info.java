/** Pages on which units are urged. */
@NullMarked
package vn.hdnd.tracker.task.reminding.web;

import org.jspecify.annotations.NullMarked;
