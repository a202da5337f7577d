package vn.hdnd.tracker.task.talk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.attachment.StoredFileSummary;

/**
 * A remark as its reader sees it.
 *
 * @param unitName of the part it is about; null: it is said to all units of the task
 * @param words null for a comment that was taken back
 * @param mentioned names of the people whose attention it asks for
 * @param mine this reader may take it back
 * @param addressees of a directive, as far as this reader may know of them: the Office, and units by name
 * @param waitsForMe this reader is to take note of it
 */
public record RemarkView(
        UUID id,
        RemarkKind kind,
        @Nullable String unitName,
        @Nullable String words,
        @Nullable String saidBy,
        @Nullable LocalDate saidOn,
        String writtenByName,
        Instant writtenAt,
        boolean withdrawn,
        @Nullable String mentioned,
        boolean mine,
        List<StoredFileSummary> files,
        List<Addressee> addressees,
        boolean waitsForMe) {

    public RemarkView {
        files = List.copyOf(files);
        addressees = List.copyOf(addressees);
    }

    /**
     * Who is to take note of a directive.
     *
     * @param unitId null for the Office
     * @param notedAt when it was taken note of, {@code notedBy} by whom; null: not yet
     * @param openedAt when an officer of the unit first saw it
     */
    public record Addressee(
            @Nullable UUID unitId,
            @Nullable String unitName,
            @Nullable Instant notedAt,
            @Nullable String notedBy,
            @Nullable Instant openedAt) {}

    public boolean directs() {
        return kind.directs();
    }

    public long noted() {
        return addressees.stream().filter(each -> each.notedAt() != null).count();
    }

    public long opened() {
        return addressees.stream().filter(each -> each.openedAt() != null).count();
    }

    public long units() {
        return addressees.stream().filter(each -> each.unitId() != null).count();
    }
}
