package vn.hdnd.tracker.notice;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.intake.ItemKind;
import vn.hdnd.tracker.shared.FoldedText;
import vn.hdnd.tracker.shared.NoticeId;
import vn.hdnd.tracker.shared.NoticeItemId;
import vn.hdnd.tracker.shared.Refused;
import vn.hdnd.tracker.shared.StaleVersion;

/**
 * One content of a notice, in document order, with its verbatim text. Its version guards what a clerk edits; its place in
 * the tree may shift under it without disturbing somebody else's edit.
 */
@Entity
@Table(name = "notice_item")
class NoticeItem {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private NoticeItemId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "notice_id", updatable = false))
    private NoticeId notice;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "parent_id"))
    @OptimisticLock(excluded = true)
    private @Nullable NoticeItemId parent;

    @OptimisticLock(excluded = true)
    private int position;

    @OptimisticLock(excluded = true)
    private int depth;

    @OptimisticLock(excluded = true)
    private String path = "";

    private String label;

    /** By its place, in a notice written here; then the label above is not printed. */
    @OptimisticLock(excluded = true)
    private @Nullable String placeLabel;

    private String text;

    @Enumerated(EnumType.STRING)
    private ItemKind kind;

    /** Places in the source text: start, end, start, end … */
    private int[] source = {};

    @Embedded
    private ItemDeadline deadline;

    private @Nullable String reportTo;

    @Convert(converter = ItemDuties.class)
    private List<ItemDuty> duties = List.of();

    @Enumerated(EnumType.STRING)
    private @Nullable Settlement settlement;

    private @Nullable String settlementReason;

    @ElementCollection
    @CollectionTable(name = "notice_item_unit", joinColumns = @JoinColumn(name = "item_id"))
    @OrderColumn(name = "seq")
    private List<UnitMention> units = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected NoticeItem() {}

    NoticeItem(NoticeItemId id, NoticeId notice, ItemContent content) {
        this.id = id;
        this.notice = notice;
        take(content);
    }

    /**
     * @throws StaleVersion if it was changed since the form was shown
     */
    void requireVersion(long seen) {
        if (version() != seen) {
            throw new StaleVersion();
        }
    }

    /**
     * @throws Refused if tasks came of it and the new kind has none
     */
    void revise(ItemContent content) {
        if (settlement == Settlement.TASKS && content.kind() == ItemKind.HEADING) {
            throw new Refused("notice.refused.hasTasks");
        }
        if (settlement != Settlement.TASKS && kind.binding() && !content.kind().binding()) {
            reopen();
        }
        take(content);
    }

    /** Settles a binding item as a standing duty or as giving rise to nothing; a limitation may be left open. */
    void settle(Settlement how, @Nullable String reason) {
        if (kind == ItemKind.HEADING) {
            throw new Refused("notice.refused.headingSettled");
        }
        if (settlement == Settlement.TASKS && how != Settlement.TASKS) {
            throw new Refused("notice.refused.hasTasks");
        }
        if (how == Settlement.NONE && (reason == null || reason.isBlank())) {
            throw new Refused("notice.refused.reasonNeeded");
        }
        settlement = how;
        settlementReason = how == Settlement.NONE ? reason : null;
    }

    /**
     * Goes on with the text of the next one. Tasks stay; any other settlement stays only if the next was settled so too.
     */
    void take(NoticeItem next) {
        var same = hasTasks() || settlement == next.settlement || !next.kind.binding();
        revise(content().followedBy(next.content()));
        if (!same) {
            reopen();
        }
    }

    /** Unsettles it again. */
    void reopen() {
        settlement = null;
        settlementReason = null;
    }

    /** @param numbered the label that its place gives it; null where it keeps its own */
    void placeAt(int position, int depth, @Nullable NoticeItemId parent, String path, @Nullable String numbered) {
        this.position = position;
        this.depth = depth;
        this.parent = parent;
        this.path = path;
        this.placeLabel = numbered;
    }

    void moveUnder(@Nullable NoticeItemId newParent) {
        parent = newParent;
    }

    /** Lets words that nobody knew so far mean what another item's mention means, in its duties as well. */
    void understand(String words, UnitMention known) {
        UnaryOperator<UnitMention> meaning = mention ->
                mention.unknown() && FoldedText.fold(mention.asWritten()).equals(FoldedText.fold(words))
                        ? mention.meaning(known)
                        : mention;
        var meant = units.stream().map(meaning).toList();
        if (!meant.equals(List.copyOf(units))) {
            units.clear();
            units.addAll(meant);
        }
        var bound = duties.stream()
                .map(duty -> new ItemDuty(
                        duty.text(), duty.leads().stream().map(meaning).toList(), duty.deadline()))
                .toList();
        if (!bound.equals(duties)) {
            duties = bound;
        }
    }

    /** Gives its own limit and those of its duties another day, whatever it is settled by. */
    void recount(UnaryOperator<ItemDeadline> now) {
        deadline = now.apply(deadline);
        var recounted = duties.stream()
                .map(duty -> new ItemDuty(duty.text(), duty.leads(), now.apply(duty.deadline())))
                .toList();
        if (!recounted.equals(duties)) {
            duties = recounted;
        }
    }

    /** Must be settled before tracking starts. */
    boolean unsettled() {
        return settlement == null && kind.binding();
    }

    /** One past its last place in the source text; -1 where it has none. */
    int endInSource() {
        return Arrays.stream(source).max().orElse(-1);
    }

    boolean hasTasks() {
        return settlement == Settlement.TASKS;
    }

    NoticeItemId id() {
        return id;
    }

    NoticeId notice() {
        return notice;
    }

    @Nullable
    NoticeItemId parent() {
        return parent;
    }

    int position() {
        return position;
    }

    int depth() {
        return depth;
    }

    /** As it was written; see {@link ItemContent#UNNUMBERED}. */
    String label() {
        return label;
    }

    /** Label and text as they are printed. */
    String words() {
        var printed = placeLabel == null ? label : placeLabel;
        return printed.isEmpty() ? text : printed + " " + text;
    }

    /** Kind, units, deadline and addressee of a report as another content has them; words and label stay. */
    void understandAs(ItemContent read) {
        if (settlement == null) {
            take(new ItemContent(label, text, read.kind(), source, read.units(), read.deadline(), read.reportTo()));
        }
    }

    String path() {
        return path;
    }

    long version() {
        return Objects.requireNonNullElse(version, 0L);
    }

    ItemContent content() {
        return new ItemContent(label, text, kind, source, List.copyOf(units), deadline, reportTo, duties);
    }

    ItemFacts facts(NoticeStatus noticeStatus) {
        return new ItemFacts(
                id, notice, noticeStatus, path, text, kind, List.copyOf(units), deadline, reportTo, settlement, duties);
    }

    private void take(ItemContent content) {
        label = content.label();
        text = content.text();
        kind = content.kind();
        source = content.source();
        deadline = content.deadline();
        reportTo = content.reportTo();
        duties = content.duties();
        if (!List.copyOf(units).equals(content.units())) {
            units.clear();
            units.addAll(content.units());
        }
    }
}
