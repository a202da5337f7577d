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
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.document.ItemLabels;
import vn.hdnd.tracker.intake.ReadingOrigin;
import vn.hdnd.tracker.shared.AccountId;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.FileId;
import vn.hdnd.tracker.shared.FoldedText;
import vn.hdnd.tracker.shared.MeetingId;
import vn.hdnd.tracker.shared.NoticeId;
import vn.hdnd.tracker.shared.Refused;
import vn.hdnd.tracker.shared.VietnamTime;

/**
 * A notice of conclusions: {@code DRAFT → SUBMITTED → TRACKED → SUPERSEDED | REVOKED}. Its items are aggregates of their
 * own.
 */
@Entity
@Table(name = "notice")
class Notice {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private NoticeId id;

    @Version
    private @Nullable Long version;

    @Column(updatable = false)
    private UUID submissionId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "meeting_id"))
    private MeetingId meeting;

    @Enumerated(EnumType.STRING)
    private NoticeStatus status = NoticeStatus.DRAFT;

    private @Nullable String number;
    private @Nullable LocalDate issuedOn;
    private @Nullable String issuePlace;
    private String summary = "";
    private String closing = "";
    private @Nullable String signer;
    private @Nullable String signerPosition;
    private String[] capacities = {};
    private String[] authorityLines = {};

    @Convert(converter = Signers.class)
    private List<Signer> otherSigners = List.of();

    private String[] issuerLines = {};
    private String preamble = "";

    @Enumerated(EnumType.STRING)
    private ItemLabels numbering = ItemLabels.NUMBER;

    private String sourceText;

    @Enumerated(EnumType.STRING)
    private ReadingOrigin.Method readBy = ReadingOrigin.Method.TEXT;

    private @Nullable String convertedFrom;
    private int[] pagesWithoutText = {};

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "source_file_id"))
    private @Nullable FileId sourceFile;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "created_by", updatable = false))
    private AccountId createdBy;

    private Instant createdAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "submitted_by"))
    private @Nullable AccountId submittedBy;

    private @Nullable Instant submittedAt;
    private @Nullable String handedBackReason;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "tracked_by"))
    private @Nullable AccountId trackedBy;

    private @Nullable Instant trackedAt;

    @Embedded
    private @Nullable Follows follows;

    private @Nullable Instant endedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "ended_by"))
    private @Nullable AccountId endedBy;

    @Embedded
    private @Nullable Revocation revocation;

    private String searchText = "";

    @ElementCollection
    @CollectionTable(name = "notice_recipient", joinColumns = @JoinColumn(name = "notice_id"))
    @OrderColumn(name = "seq")
    @Column(name = "text")
    private List<String> recipients = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "notice_span", joinColumns = @JoinColumn(name = "notice_id"))
    @OrderColumn(name = "seq")
    private List<SourceSpan> spans = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "notice_warning", joinColumns = @JoinColumn(name = "notice_id"))
    @OrderColumn(name = "seq")
    private List<ReadingWarning> warnings = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Notice() {}

    Notice(UUID submissionId, MeetingId meeting, NoticeHeader header, String sourceText, Actor by, Instant at) {
        this.id = NoticeId.next();
        this.submissionId = submissionId;
        this.meeting = meeting;
        this.sourceText = sourceText;
        this.createdBy = by.id();
        this.createdAt = at;
        describe(header);
    }

    /** Keeps where the text came from and what each part of it was taken for. */
    void wasRead(@Nullable FileId file, ReadingOrigin origin, List<SourceSpan> places, List<ReadingWarning> doubts) {
        sourceFile = file;
        readBy = origin.method();
        convertedFrom = origin.encoding();
        pagesWithoutText =
                origin.pagesWithoutText().stream().mapToInt(Integer::intValue).toArray();
        spans.addAll(places);
        warnings.addAll(doubts);
    }

    /** @throws Refused unless the notice is a draft */
    void reviseHeader(NoticeHeader header) {
        requireDraft();
        describe(header);
    }

    /** @throws Refused unless the notice is a draft */
    void requireDraft() {
        require(NoticeStatus.DRAFT, "notice.refused.notDraft");
    }

    void submit(Actor by, Instant at) {
        requireDraft();
        status = NoticeStatus.SUBMITTED;
        submittedBy = by.id();
        submittedAt = at;
        handedBackReason = null;
    }

    void handBack(String reason) {
        require(NoticeStatus.SUBMITTED, "notice.refused.notSubmitted");
        status = NoticeStatus.DRAFT;
        handedBackReason = reason;
    }

    /**
     * Locks the notice and starts its life among those who owe what it says.
     *
     * @throws Refused unless it was submitted and carries number, date and signer
     */
    NoticeTracked track(Actor by, Instant at) {
        require(NoticeStatus.SUBMITTED, "notice.refused.notSubmitted");
        if (number == null || issuedOn == null || !headerComplete()) {
            throw new Refused("notice.refused.headerIncomplete");
        }
        status = NoticeStatus.TRACKED;
        trackedBy = by.id();
        trackedAt = at;
        return new NoticeTracked(id, number, issuedOn, at, by);
    }

    /**
     * Gives a notice that was written here the number and day of its issue.
     *
     * @throws Refused if it came in with its own, or is published already
     */
    void numberAs(@Nullable String newNumber, @Nullable LocalDate day) {
        if (!writtenHere() || status.published()) {
            throw new Refused("notice.refused.notDraft");
        }
        number = newNumber;
        issuedOn = day;
        searchText = searchText();
    }

    /** What must be known before it is submitted: one that is written here gets number and date when it is issued. */
    boolean readyToSubmit() {
        return writtenHere() ? signer != null : headerComplete();
    }

    /**
     * Names the notice that this one supplements or replaces.
     *
     * @param named null: none
     * @throws Refused unless the notice is a draft
     */
    void follow(@Nullable Follows named) {
        requireDraft();
        if (named != null && named.earlier().equals(id)) {
            throw new Refused("notice.refused.followsItself");
        }
        follows = named;
    }

    /** Gives way to a notice that stands in its place from now on. */
    NoticeSuperseded giveWayTo(NoticeTracked replacement) {
        require(NoticeStatus.TRACKED, "notice.refused.notInForce");
        end(NoticeStatus.SUPERSEDED, replacement.by(), replacement.at());
        return new NoticeSuperseded(
                id,
                Objects.requireNonNull(number),
                replacement.notice(),
                replacement.number(),
                replacement.at(),
                replacement.by());
    }

    /** @throws Refused unless it is in tracking, or the paper is older than the notice or not written yet */
    NoticeRevoked revoke(Revocation paper, Actor by, Instant at) {
        require(NoticeStatus.TRACKED, "notice.refused.notInForce");
        if (paper.on().isBefore(Objects.requireNonNull(issuedOn))) {
            throw new Refused("notice.refused.revokedBefore");
        }
        if (paper.on().isAfter(LocalDate.ofInstant(at, VietnamTime.ZONE))) {
            throw new Refused("notice.refused.revokedLater");
        }
        revocation = paper;
        end(NoticeStatus.REVOKED, by, at);
        return new NoticeRevoked(id, paper, at, by);
    }

    /** This person has revoked it by this very paper. */
    boolean revokedBy(Revocation paper, Actor by) {
        return paper.equals(revocation) && by.id().equals(endedBy);
    }

    private void end(NoticeStatus how, Actor by, Instant at) {
        status = how;
        endedBy = by.id();
        endedAt = at;
    }

    /** Number, date and signer are known. */
    boolean headerComplete() {
        return number != null && issuedOn != null && signer != null;
    }

    NoticeId id() {
        return id;
    }

    MeetingId meeting() {
        return meeting;
    }

    NoticeStatus status() {
        return status;
    }

    long version() {
        return Objects.requireNonNullElse(version, 0L);
    }

    /** It was not read from a paper: its items are numbered here. */
    boolean writtenHere() {
        return sourceText.isEmpty();
    }

    /** How its items are numbered by their places; null where they keep the labels of a paper. */
    @Nullable
    ItemLabels numbering() {
        return writtenHere() ? numbering : null;
    }

    @Nullable
    Follows follows() {
        return follows;
    }

    String sourceText() {
        return sourceText;
    }

    @Nullable
    String number() {
        return number;
    }

    @Nullable
    LocalDate issuedOn() {
        return issuedOn;
    }

    NoticeHeader header() {
        return new NoticeHeader(
                number,
                issuedOn,
                issuePlace,
                summary,
                closing,
                signer,
                signerPosition,
                List.of(capacities),
                List.of(authorityLines),
                recipients,
                List.of(issuerLines),
                preamble,
                numbering,
                otherSigners);
    }

    List<String> recipients() {
        return List.copyOf(recipients);
    }

    private void describe(NoticeHeader header) {
        number = header.number();
        issuedOn = header.issuedOn();
        issuePlace = header.issuePlace();
        summary = header.summary();
        closing = header.closing();
        signer = header.signer();
        signerPosition = header.signerPosition();
        capacities = header.capacities().toArray(String[]::new);
        authorityLines = header.authorityLines().toArray(String[]::new);
        otherSigners = header.otherSigners();
        issuerLines = header.issuerLines().toArray(String[]::new);
        preamble = header.preamble();
        numbering = header.numbering();
        if (!List.copyOf(recipients).equals(header.recipients())) {
            recipients.clear();
            recipients.addAll(header.recipients());
        }
        searchText = searchText();
    }

    private String searchText() {
        return FoldedText.fold(Objects.requireNonNullElse(number, "") + " " + summary);
    }

    private void require(NoticeStatus expected, String otherwise) {
        if (status != expected) {
            throw new Refused(otherwise);
        }
    }
}
