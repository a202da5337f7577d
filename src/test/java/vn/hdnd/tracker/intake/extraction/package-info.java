/** Promises of the extraction of text. */
package vn.hdnd.tracker.intake.extraction;
