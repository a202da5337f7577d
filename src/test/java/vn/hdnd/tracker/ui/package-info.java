/** Journeys in a real browser through the whole product, and the pages as those who make them see them. */
package vn.hdnd.tracker.ui;
