package vn.hdnd.tracker.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;

/**
 * What went wrong, ready to show.
 *
 * @param text what to do now
 * @param icon a name in the sprite
 * @param incident the number that the log knows this by; only where the fault is ours
 */
record Problem(
        HttpStatusCode status,
        String title,
        String text,
        String icon,
        @Nullable String incident) {}
