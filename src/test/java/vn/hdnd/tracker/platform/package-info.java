@NullMarked
package vn.hdnd.tracker.platform;

import org.jspecify.annotations.NullMarked;
