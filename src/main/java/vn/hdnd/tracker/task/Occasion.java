package vn.hdnd.tracker.task;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.intake.EventRule;
import vn.hdnd.tracker.shared.AccountId;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.FoldedText;
import vn.hdnd.tracker.shared.Ids;
import vn.hdnd.tracker.shared.StaleVersion;
import vn.hdnd.tracker.shared.TaskId;

/**
 * A session or another event on whose day deadlines hang: Khai mạc Kỳ họp thứ 12. Its day may not be known for long, and
 * may be corrected.
 */
@Entity
@Table(name = "occasion")
class Occasion {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID submissionId;

    private String name;

    private String foldedName;

    private @Nullable LocalDate heldOn;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "created_by"))
    private AccountId createdBy;

    private Instant createdAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "dated_by"))
    private @Nullable AccountId datedBy;

    private @Nullable String datedByName;

    private @Nullable Instant datedAt;

    @ElementCollection
    @CollectionTable(name = "occasion_duty", joinColumns = @JoinColumn(name = "occasion_id"))
    private Set<OccasionDuty> duties = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Occasion() {}

    Occasion(UUID submissionId, String name, Actor by, Instant at) {
        this.id = Ids.next();
        this.submissionId = submissionId;
        this.name = name;
        this.foldedName = FoldedText.fold(name);
        this.createdBy = by.id();
        this.createdAt = at;
    }

    /** It was, or will be, on this day. */
    void fallsOn(LocalDate day, Actor by, Instant at) {
        heldOn = day;
        datedBy = by.id();
        datedByName = by.name();
        datedAt = at;
    }

    /** The form was sent twice. */
    boolean justDated(long seen, LocalDate day, Actor by) {
        return version() == seen + 1 && day.equals(heldOn) && by.id().equals(datedBy);
    }

    /** This task's deadline is counted from it, in the place of another count. */
    void awaitedBy(TaskId task, EventRule rule) {
        release(task);
        duties.add(new OccasionDuty(task, rule.code()));
    }

    void release(TaskId task) {
        duties.removeIf(duty -> duty.task().equals(task));
    }

    Optional<EventRule> ruleOf(TaskId task) {
        return duties.stream()
                .filter(duty -> duty.task().equals(task))
                .map(OccasionDuty::counted)
                .findFirst();
    }

    /** @throws StaleVersion if it was changed since the form was shown */
    void requireVersion(long seen) {
        if (version() != seen) {
            throw new StaleVersion();
        }
    }

    /** In one order, so that two acts on the same tasks wait for each other instead of for ever. */
    List<OccasionDuty> duties() {
        return duties.stream()
                .sorted(Comparator.comparing(duty -> duty.task().value()))
                .toList();
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    @Nullable
    LocalDate heldOn() {
        return heldOn;
    }

    long version() {
        return Objects.requireNonNullElse(version, 0L);
    }
}
