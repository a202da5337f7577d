package vn.hdnd.tracker.task.approval;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.shared.FileId;
import vn.hdnd.tracker.shared.FoldedText;
import vn.hdnd.tracker.task.FileChanges;
import vn.hdnd.tracker.task.ReportContent;
import vn.hdnd.tracker.task.ReportWords;

/**
 * A report that waits, as it stands in the form.
 *
 * @param version over which it was filled in
 * @param words why it is sent back
 * @param files ids of uploads that wait; {@code dropped} those of the report that are to go
 */
public record ApprovalForm(
        @Nullable Long version,

        @Size(max = 10_000, message = "{task.invalid.long}") @Nullable
        String outcome,

        @Size(max = 10_000, message = "{task.invalid.long}") @Nullable
        String difficulties,

        @Pattern(regexp = "\\s*\\d{0,7}\\s*", message = "{task.invalid.quantity}") @Nullable
        String quantityDone,

        @Pattern(regexp = "\\s*\\d{0,7}\\s*", message = "{task.invalid.quantity}") @Nullable
        String quantityTotal,

        @Size(max = 4000, message = "{task.invalid.long}") @Nullable
        String words,

        @Nullable List<FileId> files,

        @Nullable Set<FileId> dropped) {

    static ApprovalForm of(long version, ReportContent content) {
        return new ApprovalForm(
                version,
                content.outcome(),
                Objects.requireNonNullElse(content.difficulties(), ""),
                Objects.toString(content.quantityDone(), ""),
                Objects.toString(content.quantityTotal(), ""),
                "",
                List.of(),
                Set.of());
    }

    long seen() {
        return version == null ? -1 : version;
    }

    boolean saysNothing() {
        return line(outcome) == null;
    }

    boolean quantityOver() {
        var done = number(quantityDone);
        var total = number(quantityTotal);
        return total != null && (total == 0 || (done != null && done > total));
    }

    ReportWords report() {
        return new ReportWords(
                Objects.requireNonNull(line(outcome)), line(difficulties), number(quantityDone), number(quantityTotal));
    }

    /** Ids of uploads that came before, by requests of their own. */
    List<FileId> fileIds() {
        return Objects.requireNonNullElse(files, List.of());
    }

    FileChanges evidence(List<FileId> added) {
        return new FileChanges(added, Objects.requireNonNullElse(dropped, Set.of()));
    }

    @Nullable
    String reason() {
        return line(words);
    }

    private static @Nullable Integer number(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : Integer.valueOf(typed.strip());
    }

    private static @Nullable String line(@Nullable String typed) {
        return typed == null || typed.isBlank()
                ? null
                : FoldedText.nfc(typed.replace("\r\n", "\n").strip());
    }
}
