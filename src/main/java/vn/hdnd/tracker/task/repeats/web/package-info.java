/** What an item resembles, beside the item. */
@NullMarked
package vn.hdnd.tracker.task.repeats.web;

import org.jspecify.annotations.NullMarked;
