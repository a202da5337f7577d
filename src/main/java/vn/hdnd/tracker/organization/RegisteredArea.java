package vn.hdnd.tracker.organization;

import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.shared.AreaId;

/** An area that exists today, as the register knows it. */
record RegisteredArea(
        AreaId id,
        String type,
        String name,
        AreaLevel level,
        @Nullable RelativeLevel relative) {}
