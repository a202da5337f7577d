package vn.hdnd.tracker.notice;

import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.intake.ItemKind;

/** Which items are settled at once, and how. Only open ones are touched. */
public enum BulkSettling {
    /** Mọi nội dung ghi nhận: không phát sinh. */
    RECOGNITION(Settlement.NONE),
    /** Mọi nội dung chung: thường xuyên. */
    STANDING(Settlement.STANDING),
    /** Mọi nhiệm vụ theo đề xuất. */
    TASKS(Settlement.TASKS),
    /** Những nội dung đã chọn. */
    CHOSEN_NONE(Settlement.NONE),
    CHOSEN_STANDING(Settlement.STANDING),
    CHOSEN_AS_PROPOSED(null);

    private final @Nullable Settlement how;

    BulkSettling(@Nullable Settlement how) {
        this.how = how;
    }

    /** How this item is settled by it. */
    Settlement of(ItemView item) {
        return how == null ? item.proposal() : how;
    }

    /** Only items that somebody has picked out. */
    public boolean chosen() {
        return switch (this) {
            case RECOGNITION, STANDING, TASKS -> false;
            case CHOSEN_NONE, CHOSEN_STANDING, CHOSEN_AS_PROPOSED -> true;
        };
    }

    /** Whether this item, chosen or not, may be settled by it. */
    public boolean concerns(ItemView item) {
        if (item.settlement() != null) {
            return false;
        }
        return switch (this) {
            case RECOGNITION -> item.kind() == ItemKind.RECOGNITION;
            case STANDING -> item.binding() && item.proposal() == Settlement.STANDING;
            case TASKS -> item.binding() && item.proposal() == Settlement.TASKS;
            case CHOSEN_NONE -> !item.heading();
            case CHOSEN_STANDING, CHOSEN_AS_PROPOSED -> item.binding();
        };
    }
}
