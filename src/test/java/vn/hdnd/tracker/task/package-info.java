/** The workflow, its figures and its pages. */
@NullMarked
package vn.hdnd.tracker.task;

import org.jspecify.annotations.NullMarked;
