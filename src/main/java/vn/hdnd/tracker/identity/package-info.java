/** People: accounts, the roles that they hold in units, and how they get in. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "web", "organization"})
package vn.hdnd.tracker.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
