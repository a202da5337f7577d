package vn.hdnd.tracker.task;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;
import vn.hdnd.tracker.notice.ItemFacts;
import vn.hdnd.tracker.organization.ReportingUnit;
import vn.hdnd.tracker.shared.Ids;
import vn.hdnd.tracker.shared.NoticeId;
import vn.hdnd.tracker.shared.NoticeItemId;
import vn.hdnd.tracker.shared.UnitId;

/** Quán triệt, thực hiện thường xuyên: what an item asks of a unit without product or date. In no figure, never late. */
@Entity
@Immutable
@Table(name = "standing_duty")
class StandingDuty implements Persistable<UUID> {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "notice_id"))
    private NoticeId notice;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "notice_item_id"))
    private NoticeItemId item;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "unit_id"))
    private UnitId unit;

    private @Nullable String covers;

    private Instant startedAt;

    @Transient
    private boolean stored;

    @SuppressWarnings("NullAway.Init")
    protected StandingDuty() {}

    StandingDuty(ItemFacts item, ReportingUnit unit, Instant at) {
        this.id = Ids.next();
        this.notice = item.notice();
        this.item = item.id();
        this.unit = unit.unit();
        this.covers = unit.coversText();
        this.startedAt = at;
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
    public UUID getId() {
        return id;
    }

    UnitId unit() {
        return unit;
    }
}
