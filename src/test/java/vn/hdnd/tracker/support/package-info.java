/** What tests of every module stand on: databases of their own, and a real browser. */
@NullMarked
package vn.hdnd.tracker.support;

import org.jspecify.annotations.NullMarked;
