/**
 * Stored files: what may be uploaded, how it is kept in pieces in the database, and how it is served. A file first
 * waits, seen by its uploader only; a form that is sent claims it for its report or notice, once and for good.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "web", "platform"})
package vn.hdnd.tracker.attachment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
