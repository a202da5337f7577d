/** The filter chain: who is asking, on what terms, and how sign-in is slowed for those who guess. */
@NullMarked
package vn.hdnd.tracker.identity.security;

import org.jspecify.annotations.NullMarked;
