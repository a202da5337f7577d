package vn.hdnd.tracker.task;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.shared.FileId;

/**
 * A report as it was sent.
 *
 * @param submissionId made when the form was shown, so that a second click lands on the first result
 * @param outcome what was done, or the result
 * @param difficulties khó khăn, đề xuất
 * @param quantityDone of {@code quantityTotal}, where there is a quantity
 * @param files uploads that become its evidence, or are evidence of it already
 */
public record ReportContent(
        UUID submissionId,
        ReportKind kind,
        String outcome,
        @Nullable String difficulties,
        @Nullable Integer quantityDone,
        @Nullable Integer quantityTotal,
        Origin origin,
        List<FileId> files) {

    public ReportContent {
        files = List.copyOf(files);
    }

    /** The same with other words. */
    ReportContent worded(ReportWords words) {
        return new ReportContent(
                submissionId,
                kind,
                words.outcome(),
                words.difficulties(),
                words.quantityDone(),
                words.quantityTotal(),
                origin,
                files);
    }

    /** The same with other evidence. */
    ReportContent with(List<FileId> evidence) {
        return new ReportContent(
                submissionId, kind, outcome, difficulties, quantityDone, quantityTotal, origin, evidence);
    }

    AssignmentAction action() {
        return kind == ReportKind.COMPLETION ? AssignmentAction.REPORT_COMPLETION : AssignmentAction.REPORT_PROGRESS;
    }

    /**
     * How it came, and the paper behind it if there is one.
     *
     * @param paperDate the date that the paper bears
     * @param receivedOn the day on which the Office got the paper or the call
     * @param effectiveOn overrides the day that counts for timeliness; needs {@code effectiveWhy}
     */
    public record Origin(
            ReportSource source,
            @Nullable String paperNumber,
            @Nullable LocalDate paperDate,
            @Nullable LocalDate receivedOn,
            @Nullable String paperSigner,
            @Nullable LocalDate effectiveOn,
            @Nullable String effectiveWhy) {

        /** Typed by the unit; the paper is mentioned if there is one, and today counts. */
        public static Origin unit(@Nullable String paperNumber, @Nullable LocalDate paperDate) {
            return new Origin(ReportSource.UNIT, paperNumber, paperDate, null, null, null, null);
        }

        /**
         * The day that counts for timeliness: a unit's own report counts today; a paper by the date that it bears; a call
         * or a meeting by its day.
         */
        LocalDate counts(LocalDate today) {
            if (source.recorded() && effectiveOn != null) {
                return effectiveOn;
            }
            var day =
                    switch (source) {
                        case UNIT -> today;
                        case PAPER -> paperDate;
                        case TELEPHONE, MEETING, LEDGER -> receivedOn;
                    };
            if (day == null) {
                throw new TransitionRefused("task.refused.dayMissing");
            }
            return day;
        }
    }
}
