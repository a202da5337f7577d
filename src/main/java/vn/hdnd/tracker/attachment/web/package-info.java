/** Uploads one file at a time, and serves stored files in a way that nothing in them can run. */
@NullMarked
package vn.hdnd.tracker.attachment.web;

import org.jspecify.annotations.NullMarked;
