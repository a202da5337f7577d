@NullMarked
package vn.hdnd.tracker;

import org.jspecify.annotations.NullMarked;
