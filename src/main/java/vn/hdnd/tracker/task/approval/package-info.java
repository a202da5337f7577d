/** Reports that wait for the head of their unit: pages, and the rule by which they do. */
@NullMarked
package vn.hdnd.tracker.task.approval;

import org.jspecify.annotations.NullMarked;
