package vn.hdnd.tracker.task.talk;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.shared.AccountId;
import vn.hdnd.tracker.shared.FileId;

/**
 * A remark as it was sent.
 *
 * @param submissionId made when the form was shown, so that a second click lands on the first result
 * @param saidBy who wrote a margin note, {@code saidOn} on which day; of no meaning for other kinds
 * @param mentions people chosen whose attention it asks for; who is named in the words after an “@” is found there
 * @param files waiting uploads that come with it
 */
public record RemarkText(
        UUID submissionId,
        RemarkKind kind,
        String words,
        @Nullable String saidBy,
        @Nullable LocalDate saidOn,
        List<AccountId> mentions,
        List<FileId> files) {

    public RemarkText {
        mentions = List.copyOf(mentions);
        files = List.copyOf(files);
    }
}
