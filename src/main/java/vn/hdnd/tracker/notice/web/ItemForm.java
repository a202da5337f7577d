package vn.hdnd.tracker.notice.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.intake.DeadlineKind;
import vn.hdnd.tracker.intake.ItemKind;
import vn.hdnd.tracker.notice.ItemDeadline;
import vn.hdnd.tracker.notice.ItemRevision;
import vn.hdnd.tracker.notice.ItemView;
import vn.hdnd.tracker.notice.UnitMention;
import vn.hdnd.tracker.organization.Register;
import vn.hdnd.tracker.web.Said;

/**
 * An item as a clerk edits it.
 *
 * @param leads tokens of {@link UnitTokens}
 * @param deadlineOn as typed; counts for {@code DATE} only
 */
public record ItemForm(
        @Nullable Long version,

        @Size(max = 20, message = "{notice.invalid.label}") @Nullable
        String label,

        @NotBlank(message = "{notice.invalid.text}")
        @Size(max = 10_000, message = "{notice.invalid.textLong}")
        @Nullable
        String text,

        @NotNull(message = "{notice.invalid.kind}") @Nullable
        ItemKind kind,

        @Nullable List<String> leads,
        @Nullable List<String> coordinators,
        @Nullable DeadlineKind deadlineKind,
        @Nullable String deadlineOn,

        @Size(max = 500, message = "{notice.invalid.words}") @Nullable
        String deadlineWords) {

    static final ItemForm EMPTY =
            new ItemForm(0L, "", "", ItemKind.TASK, List.of(), List.of(), DeadlineKind.NONE, "", "");

    /** The label of a paragraph without number, in a notice whose items are numbered by their places. */
    public static final String UNNUMBERED = "¶";

    /** @param numbered items get their labels by their places: all that can be said is that one has none */
    static ItemForm of(ItemView item, boolean numbered) {
        return new ItemForm(
                item.version(),
                numbered ? (item.label().isEmpty() ? UNNUMBERED : "") : item.label(),
                item.text(),
                item.kind(),
                UnitTokens.of(item.units(), UnitMention.Part.LEAD),
                UnitTokens.of(item.units(), UnitMention.Part.COORDINATE),
                item.deadline().kind(),
                Days.written(item.deadline().on()),
                item.deadline().words());
    }

    /**
     * @param before whom the item names so far; their words are kept where they stay
     * @param resolve words that the register does not know and the unit that they mean, {@code u:<id>@words}; or empty
     * @param deadlineDay what {@code deadlineOn} means
     */
    ItemRevision revision(
            List<UnitMention> before, String resolve, Register register, @Nullable LocalDate deadlineDay) {
        return new ItemRevision(
                Said.line(label),
                Said.line(text),
                Objects.requireNonNull(kind),
                new UnitTokens(before, register).mentions(list(leads), list(coordinators), resolve),
                deadline(deadlineDay));
    }

    /** A day was typed, and a kind of limit that has none. */
    boolean dayWithoutUse() {
        return !Said.line(deadlineOn).isEmpty() && kindOfLimit() != DeadlineKind.DATE;
    }

    private DeadlineKind kindOfLimit() {
        var chosen = Objects.requireNonNullElse(deadlineKind, DeadlineKind.NONE);
        return chosen == DeadlineKind.NONE && !Said.line(deadlineOn).isEmpty() ? DeadlineKind.DATE : chosen;
    }

    private ItemDeadline deadline(@Nullable LocalDate day) {
        var set = kindOfLimit();
        return set == DeadlineKind.NONE
                ? ItemDeadline.NONE
                : new ItemDeadline(set, set == DeadlineKind.DATE ? day : null, Said.optional(deadlineWords));
    }

    private static List<String> list(@Nullable List<String> sent) {
        return sent == null ? List.of() : sent;
    }
}
