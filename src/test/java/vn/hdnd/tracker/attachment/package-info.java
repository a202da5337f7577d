@NullMarked
package vn.hdnd.tracker.attachment;

import org.jspecify.annotations.NullMarked;
