package vn.hdnd.tracker.task.talk.web;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.shared.AccountId;
import vn.hdnd.tracker.shared.FileId;
import vn.hdnd.tracker.shared.FoldedText;
import vn.hdnd.tracker.task.talk.RemarkKind;
import vn.hdnd.tracker.task.talk.RemarkText;
import vn.hdnd.tracker.web.Said;

/**
 * A remark as it is typed.
 *
 * @param saidBy who wrote a margin note, {@code saidOn} on which day
 * @param mentions accounts of people
 * @param files ids of uploads that wait
 */
public record RemarkForm(
        @Nullable UUID submissionId,
        @Nullable RemarkKind kind,

        @Size(max = 10_000, message = "{task.invalid.long}") @Nullable
        String words,

        @Size(max = 200, message = "{task.invalid.line}") @Nullable
        String saidBy,

        @Nullable LocalDate saidOn,
        @Nullable List<UUID> mentions,
        @Nullable List<FileId> files) {

    static RemarkForm empty(RemarkKind kind) {
        return new RemarkForm(UUID.randomUUID(), kind, "", "", null, List.of(), List.of());
    }

    RemarkKind kindOr(RemarkKind usual) {
        return Objects.requireNonNullElse(kind, usual);
    }

    String wordsTyped() {
        return FoldedText.nfc(Objects.requireNonNullElse(words, "").replace("\r\n", "\n"))
                .strip();
    }

    List<FileId> fileIds() {
        return Objects.requireNonNullElse(files, List.of());
    }

    RemarkText text(RemarkKind as, List<FileId> attached) {
        var margin = as == RemarkKind.MARGIN_NOTE;
        return new RemarkText(
                Objects.requireNonNull(submissionId),
                as,
                wordsTyped(),
                margin ? Said.optional(saidBy) : null,
                margin ? saidOn : null,
                Objects.requireNonNullElse(mentions, List.<UUID>of()).stream()
                        .filter(Objects::nonNull)
                        .distinct()
                        .map(AccountId::new)
                        .toList(),
                attached);
    }
}
