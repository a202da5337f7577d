/** The task form inside an item on the review page, and what became of an item on the notice's page. */
@NullMarked
package vn.hdnd.tracker.task.planning.web;

import org.jspecify.annotations.NullMarked;
