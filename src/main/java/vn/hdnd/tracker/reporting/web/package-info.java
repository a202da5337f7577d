/** The pages of reporting. */
@NullMarked
package vn.hdnd.tracker.reporting.web;

import org.jspecify.annotations.NullMarked;
