/** Pages of common reports on standing duties. */
@NullMarked
package vn.hdnd.tracker.task.standing.web;

import org.jspecify.annotations.NullMarked;
