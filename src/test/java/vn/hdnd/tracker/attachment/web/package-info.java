@NullMarked
package vn.hdnd.tracker.attachment.web;

import org.jspecify.annotations.NullMarked;
