/** The pages of areas, units and groups: the Office reads, an administrator edits. */
@NullMarked
package vn.hdnd.tracker.organization.web;

import org.jspecify.annotations.NullMarked;
