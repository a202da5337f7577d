/** Promises of the reading of notices. */
package vn.hdnd.tracker.intake;
