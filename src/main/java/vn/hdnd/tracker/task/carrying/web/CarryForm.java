package vn.hdnd.tracker.task.carrying.web;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.intake.DeadlineKind;
import vn.hdnd.tracker.notice.ItemDeadline;
import vn.hdnd.tracker.shared.VietnamTime;

/**
 * What a clerk decides about an open task. The day is as typed.
 *
 * @param version of the decision over which it was filled in; null: there was none
 * @param goesOn whether the task goes on; null or false: it ends
 * @param item where it goes on
 */
public record CarryForm(
        @Nullable Long version,
        @Nullable Boolean goesOn,
        @Nullable UUID item,
        @Nullable String quote,
        @Nullable DeadlineKind deadlineKind,
        @Nullable String deadlineOn,
        @Nullable String deadlineWords,
        @Nullable String reason) {

    static CarryForm of(CarryRow row) {
        var task = row.task();
        if (task.decided()) {
            return of(
                    task.decision(),
                    task.goesOn(),
                    task.under() == null ? under(row) : task.under(),
                    task.newQuote() == null ? row.proposal().quote() : task.newQuote(),
                    task.newDeadlineKind() == null ? row.proposal().deadline() : task.newDeadline(),
                    task.reason());
        }
        var proposal = row.proposal();
        return of(null, proposal.under() != null, under(row), proposal.quote(), proposal.deadline(), null);
    }

    private static CarryForm of(
            @Nullable Long version,
            boolean goesOn,
            @Nullable UUID item,
            String quote,
            ItemDeadline deadline,
            @Nullable String reason) {
        return new CarryForm(
                version,
                goesOn,
                item,
                quote,
                deadline.kind(),
                deadline.on() == null ? "" : VietnamTime.DAY.format(deadline.on()),
                Objects.requireNonNullElse(deadline.words(), ""),
                reason);
    }

    private static @Nullable UUID under(CarryRow row) {
        var under = row.proposal().under();
        return under == null ? null : under.id().value();
    }

    boolean carries() {
        return Boolean.TRUE.equals(goesOn);
    }

    /** @param on the day that was typed; null for none */
    ItemDeadline deadline(@Nullable LocalDate on) {
        var words = deadlineWords == null || deadlineWords.isBlank() ? null : deadlineWords.strip();
        return on == null
                ? new ItemDeadline(Objects.requireNonNullElse(deadlineKind, DeadlineKind.NONE), null, words)
                : new ItemDeadline(DeadlineKind.DATE, on, words);
    }
}
