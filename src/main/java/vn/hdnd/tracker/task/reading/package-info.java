/** What came of notices, beside their items and in their list, as far as each reader sees it. */
@NullMarked
package vn.hdnd.tracker.task.reading;

import org.jspecify.annotations.NullMarked;
