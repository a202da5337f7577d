/**
 * Areas, the bodies in them, and the names by which papers call them. Other modules read through {@link
 * vn.hdnd.tracker.organization.UnitRegister} and create through {@link vn.hdnd.tracker.organization.Organization}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "web"})
package vn.hdnd.tracker.organization;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
