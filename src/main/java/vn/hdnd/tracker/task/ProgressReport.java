package vn.hdnd.tracker.task;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;
import vn.hdnd.tracker.shared.AccountId;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.AssignmentId;
import vn.hdnd.tracker.shared.ReportId;
import vn.hdnd.tracker.shared.VietnamTime;

/** What a unit reported, or the Office recorded for it. Stays as it was sent; a correction is another report. */
@Entity
@Immutable
@Table(name = "progress_report")
class ProgressReport implements Persistable<ReportId> {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ReportId id;

    private UUID submissionId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "assignment_id"))
    private AssignmentId assignment;

    @Enumerated(EnumType.STRING)
    private ReportKind kind;

    @Enumerated(EnumType.STRING)
    private ReportSource source;

    private String outcome;

    private @Nullable String difficulties;

    private @Nullable Integer quantityDone;

    private @Nullable Integer quantityTotal;

    private @Nullable String paperNumber;

    private @Nullable LocalDate paperDate;

    private @Nullable LocalDate receivedOn;

    private @Nullable String paperSigner;

    private LocalDate effectiveOn;

    private @Nullable String effectiveWhy;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "reported_by"))
    private AccountId reportedBy;

    /** The absent colleague in whose name it was sent, or the one who typed it for the head of the unit. */
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "reported_for"))
    private @Nullable AccountId reportedFor;

    private Instant reportedAt;

    @Transient
    private boolean stored;

    @SuppressWarnings("NullAway.Init")
    protected ProgressReport() {}

    ProgressReport(AssignmentId assignment, ReportContent content, Actor by, Instant at) {
        this(assignment, content, by, at, null);
    }

    /** @param typedBy a colleague who typed what this person lets go */
    ProgressReport(AssignmentId assignment, ReportContent content, Actor by, Instant at, @Nullable AccountId typedBy) {
        var today = LocalDate.ofInstant(at, VietnamTime.ZONE);
        var origin = content.origin();
        var counts = origin.counts(today);
        if (counts.isAfter(today)) {
            throw new TransitionRefused("task.refused.dayInFuture");
        }
        var overridden = origin.source().recorded() && origin.effectiveOn() != null;
        if (overridden
                && (origin.effectiveWhy() == null || origin.effectiveWhy().isBlank())) {
            throw new TransitionRefused("task.refused.dayWhy");
        }
        this.id = ReportId.next();
        this.assignment = assignment;
        this.submissionId = content.submissionId();
        this.kind = content.kind();
        this.source = origin.source();
        this.outcome = content.outcome();
        this.difficulties = content.difficulties();
        this.quantityDone = content.quantityDone();
        this.quantityTotal = content.quantityTotal();
        this.paperNumber = origin.paperNumber();
        this.paperDate = origin.paperDate();
        this.receivedOn = origin.receivedOn();
        this.paperSigner = origin.paperSigner();
        this.effectiveOn = counts;
        this.effectiveWhy = overridden ? origin.effectiveWhy() : null;
        this.reportedBy = by.id();
        this.reportedFor = by.actingFor() == null ? typedBy : by.actingFor();
        this.reportedAt = at;
    }

    @PostLoad
    @PostPersist
    void markStored() {
        stored = true;
    }

    @Override
    public boolean isNew() {
        return !stored;
    }

    @Override
    public ReportId getId() {
        return id;
    }

    ReportId id() {
        return id;
    }

    AssignmentId assignment() {
        return assignment;
    }

    ReportSource source() {
        return source;
    }

    LocalDate effectiveOn() {
        return effectiveOn;
    }

    AccountId reportedBy() {
        return reportedBy;
    }

    @Nullable
    AccountId reportedFor() {
        return reportedFor;
    }

    String outcome() {
        return outcome;
    }
}
