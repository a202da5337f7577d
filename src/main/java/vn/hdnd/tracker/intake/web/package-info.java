/** The preview of a notice for programs and for the page that brings one in. */
@NullMarked
package vn.hdnd.tracker.intake.web;

import org.jspecify.annotations.NullMarked;
