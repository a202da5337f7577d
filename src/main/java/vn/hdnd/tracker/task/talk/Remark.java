package vn.hdnd.tracker.task.talk;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.shared.AccountId;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.AssignmentId;
import vn.hdnd.tracker.shared.Ids;
import vn.hdnd.tracker.shared.Refused;
import vn.hdnd.tracker.shared.TaskId;
import vn.hdnd.tracker.shared.VietnamTime;
import vn.hdnd.tracker.task.Spoken;

/**
 * A directive or a comment on a task or on one unit's part of it. Its words stay as they were said; the database refuses
 * any change but its withdrawal.
 */
@Entity
@Table(name = "remark")
class Remark {

    /** Of the words, as much as a sentence in an inbox shows. */
    private static final int BEGINNING = 200;

    @Id
    private UUID id;

    private UUID submissionId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "task_id"))
    private TaskId task;

    @Column(name = "assignment_id")
    private @Nullable UUID part;

    @Enumerated(EnumType.STRING)
    private RemarkKind kind;

    private String words;

    private @Nullable String saidBy;

    private @Nullable LocalDate saidOn;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "written_by"))
    private AccountId writtenBy;

    private String writtenByName;

    private Instant writtenAt;

    private @Nullable Instant withdrawnAt;

    @ElementCollection
    @CollectionTable(name = "remark_mention", joinColumns = @JoinColumn(name = "remark_id"))
    private Set<Mention> mentions = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Remark() {}

    /**
     * @throws Refused if this person does not say such things here, or a margin note lacks its author or its day, or bears a
     *     day that has not come
     */
    Remark(Place place, RemarkText text, Set<Mention> mentions, Actor by, Instant at) {
        if (!place.open(by).contains(text.kind())) {
            throw new Refused("talk.refused.kind");
        }
        if (text.kind() == RemarkKind.MARGIN_NOTE) {
            if (text.saidBy() == null || text.saidOn() == null) {
                throw new Refused("talk.refused.margin");
            }
            if (text.saidOn().isAfter(LocalDate.ofInstant(at, VietnamTime.ZONE))) {
                throw new Refused("talk.refused.future");
            }
            this.saidBy = text.saidBy();
            this.saidOn = text.saidOn();
        }
        this.id = Ids.next();
        this.submissionId = text.submissionId();
        this.task = new TaskId(place.taskId());
        this.part = place.partId();
        this.kind = text.kind();
        this.words = text.words();
        this.writtenBy = by.id();
        this.writtenByName = by.name();
        this.writtenAt = at;
        this.mentions.addAll(mentions);
    }

    /** @throws Refused if somebody else wrote it */
    void withdraw(Actor by, Instant at) {
        if (!writtenBy.equals(by.id())) {
            throw new Refused("talk.refused.notYours");
        }
        if (withdrawnAt == null) {
            withdrawnAt = at;
        }
    }

    /** What the Office keeps to itself its units do not hear. */
    boolean heardByUnits() {
        return kind != RemarkKind.OFFICE_COMMENT;
    }

    Set<AccountId> mentioned() {
        return mentions.stream().map(Mention::account).collect(Collectors.toUnmodifiableSet());
    }

    /** As it is told to people. */
    Spoken spoken(UUID telling, Spoken.Kind as, AssignmentId about, Set<AccountId> to) {
        var beginning = words.length() <= BEGINNING ? words : words.substring(0, BEGINNING) + "…";
        return new Spoken(telling, as, about, writtenBy, writtenByName, beginning, to, writtenAt);
    }

    UUID id() {
        return id;
    }

    RemarkKind kind() {
        return kind;
    }

    boolean withdrawn() {
        return withdrawnAt != null;
    }
}
