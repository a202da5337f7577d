/** The stages that make a notice of its text: lines, paragraphs, zones, items, kinds, units, deadlines. Knows no Spring. */
@NullMarked
package vn.hdnd.tracker.intake.reading;

import org.jspecify.annotations.NullMarked;
