/** Promises of the stages that read a notice. */
package vn.hdnd.tracker.intake.reading;
