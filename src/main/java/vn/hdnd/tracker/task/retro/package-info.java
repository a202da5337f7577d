/**
 * Old notices (nhập hồi cứu): what had become of their tasks is entered in one grid while they are under review, and
 * happens on its own days when they are put into tracking.
 */
@NullMarked
package vn.hdnd.tracker.task.retro;

import org.jspecify.annotations.NullMarked;
