/** Who gets in where: every route, for everybody. Start at {@link vn.hdnd.tracker.access.AccessDeclarations}. */
@NullMarked
package vn.hdnd.tracker.access;

import org.jspecify.annotations.NullMarked;
