@NullMarked
package vn.hdnd.tracker.identity;

import org.jspecify.annotations.NullMarked;
