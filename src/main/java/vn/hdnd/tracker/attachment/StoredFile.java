package vn.hdnd.tracker.attachment;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.shared.AccountId;

/** A file with whom it belongs to: its uploader while it waits, its owner afterwards. */
record StoredFile(
        StoredFileSummary summary,
        AccountId uploadedBy,
        @Nullable OwnerKind ownerKind,
        @Nullable UUID ownerId) {}
