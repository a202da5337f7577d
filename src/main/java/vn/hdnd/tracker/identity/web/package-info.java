/** The pages of people: sign-in, one's own account, the administrator's list, the first start. */
@NullMarked
package vn.hdnd.tracker.identity.web;

import org.jspecify.annotations.NullMarked;
