package vn.hdnd.tracker.task.escalation;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.organization.Relation;
import vn.hdnd.tracker.shared.AccountId;
import vn.hdnd.tracker.shared.Actor;

/** The ladder that an administrator has set. There is one, or none yet. */
@Entity
@Table(name = "escalation")
class Escalation {

    static final int ONLY = 1;

    @Id
    private int id = ONLY;

    @Version
    private @Nullable Long version;

    private boolean enabled;

    private String[] relations = {};

    private boolean common;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "escalation_step", joinColumns = @JoinColumn(name = "escalation_id"))
    @OrderColumn(name = "seq")
    private List<EscalationStep> steps = new ArrayList<>();

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "set_by"))
    private AccountId setBy;

    private Instant setAt;

    @SuppressWarnings("NullAway.Init")
    protected Escalation() {}

    Escalation(Ladder ladder, Actor by, Instant at) {
        set(ladder, by, at);
    }

    final void set(Ladder ladder, Actor by, Instant at) {
        enabled = ladder.enabled();
        relations = ladder.relations().stream().map(Relation::name).sorted().toArray(String[]::new);
        common = ladder.common();
        steps.clear();
        steps.addAll(ladder.steps());
        setBy = by.id();
        setAt = at;
    }

    Ladder ladder() {
        Set<Relation> applies = Arrays.stream(relations).map(Relation::valueOf).collect(Collectors.toSet());
        return new Ladder(version == null ? -1 : version, enabled, applies, common, steps);
    }

    Instant setAt() {
        return setAt;
    }

    AccountId setBy() {
        return setBy;
    }
}
