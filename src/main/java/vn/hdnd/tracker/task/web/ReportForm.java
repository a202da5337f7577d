package vn.hdnd.tracker.task.web;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.shared.FileId;
import vn.hdnd.tracker.shared.FoldedText;
import vn.hdnd.tracker.task.ReportContent;
import vn.hdnd.tracker.task.ReportContent.Origin;
import vn.hdnd.tracker.task.ReportKind;
import vn.hdnd.tracker.task.ReportSource;

/**
 * A report as it is typed: by the unit, or by the Office for it. What only the Office fills in is empty in the other.
 *
 * @param kind chosen by the Office; a unit's form is of one kind
 * @param paperDate the date that the paper bears
 * @param receivedOn when the Office got the paper or the call
 * @param effectiveOn the day that counts, where it is not that of the paper
 * @param files ids of uploads that wait
 */
public record ReportForm(
        @Nullable Long version,
        @Nullable UUID submissionId,
        @Nullable ReportKind kind,

        String outcome,

        @Size(max = 10_000, message = "{task.invalid.long}") @Nullable
        String difficulties,

        @Pattern(regexp = "\\s*\\d{0,7}\\s*", message = "{task.invalid.quantity}") @Nullable
        String quantityDone,

        @Pattern(regexp = "\\s*\\d{0,7}\\s*", message = "{task.invalid.quantity}") @Nullable
        String quantityTotal,

        @Nullable ReportSource source,

        @Size(max = 100, message = "{task.invalid.line}") @Nullable
        String paperNumber,

        @Nullable LocalDate paperDate,
        @Nullable LocalDate receivedOn,

        @Size(max = 200, message = "{task.invalid.line}") @Nullable
        String paperSigner,

        @Nullable LocalDate effectiveOn,

        @Size(max = 1000, message = "{task.invalid.line}") @Nullable
        String effectiveWhy,

        @Nullable List<FileId> files) {

    static ReportForm empty(AssignmentRow part, ReportKind kind, ReportSource source, LocalDate today) {
        var total = part.quantityTotal();
        return new ReportForm(
                part.version(),
                UUID.randomUUID(),
                kind,
                "",
                "",
                "",
                total == null ? "" : total.toString(),
                source,
                "",
                null,
                source.recorded() ? today : null,
                "",
                null,
                "",
                List.of());
    }

    long seen() {
        return version == null ? -1 : version;
    }

    List<FileId> fileIds() {
        return files == null ? List.of() : files;
    }

    @Nullable
    Integer done() {
        return number(quantityDone);
    }

    @Nullable
    Integer total() {
        return number(quantityTotal);
    }

    ReportContent content(ReportKind as, ReportSource from, List<FileId> evidence) {
        var origin = new Origin(
                from,
                line(paperNumber),
                paperDate,
                from.recorded() ? receivedOn : null,
                from.recorded() ? line(paperSigner) : null,
                from.recorded() ? effectiveOn : null,
                from.recorded() ? line(effectiveWhy) : null);
        return new ReportContent(
                Objects.requireNonNull(submissionId),
                as,
                Objects.requireNonNull(line(outcome)),
                line(difficulties),
                done(),
                total(),
                origin,
                evidence);
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
