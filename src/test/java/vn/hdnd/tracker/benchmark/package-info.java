/** How long the pages take in a register of years. Nothing here is a test: see README. */
package vn.hdnd.tracker.benchmark;
