/**
 * Tests of the packaged application as other programs see it: a process that is started, asked over HTTP and killed.
 * Tagged {@code ci}; a plain build leaves them out, {@code .ci/run} names the jar in the system property {@code
 * tracker.jar} and runs them.
 */
@NullMarked
package vn.hdnd.tracker.packaged;

import org.jspecify.annotations.NullMarked;
