/** Pages on which directives and comments are written. */
@NullMarked
package vn.hdnd.tracker.task.talk.web;

import org.jspecify.annotations.NullMarked;
