package vn.hdnd.tracker.notice;

import java.util.Optional;
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
            case RECOGNITION, STANDING, TASKS ->
                together(item).filter(this::equals).isPresent();
            case CHOSEN_NONE -> !item.heading();
            case CHOSEN_STANDING, CHOSEN_AS_PROPOSED -> item.binding();
        };
    }

    /** The one by which this item is settled together with its like, without being picked out. */
    public static Optional<BulkSettling> together(ItemView item) {
        if (item.settlement() != null) {
            return Optional.empty();
        }
        if (item.kind() == ItemKind.RECOGNITION) {
            return Optional.of(RECOGNITION);
        }
        if (!item.binding()) {
            return Optional.empty();
        }
        return switch (item.proposal()) {
            case STANDING -> Optional.of(STANDING);
            case TASKS -> Optional.of(TASKS);
            case NONE -> Optional.empty();
        };
    }
}
