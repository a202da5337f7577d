/** The pages of notices: list, entry, review, tracking, and the notice as its readers see it. */
@NullMarked
package vn.hdnd.tracker.notice.web;

import org.jspecify.annotations.NullMarked;
