package vn.hdnd.tracker.task;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.AssignmentId;
import vn.hdnd.tracker.shared.Ids;
import vn.hdnd.tracker.shared.StaleVersion;

/** A report on a part that the head of the unit has not let go yet, and what became of it. */
@Entity
@Table(name = "unsent_report")
class UnsentReport {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID submissionId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "assignment_id"))
    private AssignmentId assignment;

    @Enumerated(EnumType.STRING)
    private ReportKind kind;

    @Embedded
    private HeldContent held;

    @SuppressWarnings("NullAway.Init")
    protected UnsentReport() {}

    /** @param json of {@code typed} */
    UnsentReport(AssignmentId assignment, ReportContent typed, String json, Actor by, Instant at) {
        this.id = Ids.next();
        this.submissionId = typed.submissionId();
        this.assignment = assignment;
        this.kind = typed.kind();
        this.held = new HeldContent(json, by, at);
    }

    /** The same form sent twice. */
    boolean justDone(HeldContent.State by, long seen, Actor who) {
        return version() == seen + 1 && held.done(by, who);
    }

    /** @throws StaleVersion if it was changed since the form was shown */
    void requireVersion(long seen) {
        if (version() != seen) {
            throw new StaleVersion();
        }
    }

    UUID id() {
        return id;
    }

    long version() {
        return Objects.requireNonNullElse(version, 0L);
    }

    HeldContent held() {
        return held;
    }
}
