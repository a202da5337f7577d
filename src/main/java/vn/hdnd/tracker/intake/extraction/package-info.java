/** Text out of files: recognised by their bytes, read without running anything in them. */
@NullMarked
package vn.hdnd.tracker.intake.extraction;

import org.jspecify.annotations.NullMarked;
