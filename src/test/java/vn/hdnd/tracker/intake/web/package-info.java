/** Promises of the preview. */
package vn.hdnd.tracker.intake.web;
