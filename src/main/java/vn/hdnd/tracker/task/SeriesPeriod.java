package vn.hdnd.tracker.task;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.hdnd.tracker.shared.Ids;
import vn.hdnd.tracker.shared.TaskId;

/** One period of a series: Quý IV/2026, Kỳ họp thứ 12. Opened once, whatever runs beside. */
@Entity
@Table(name = "series_period")
class SeriesPeriod {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "task_id"))
    private TaskId task;

    private String key;

    private String label;

    private LocalDate startsOn;

    private LocalDate dueOn;

    private Instant openedAt;

    @SuppressWarnings("NullAway.Init")
    protected SeriesPeriod() {}

    SeriesPeriod(TaskId task, String key, String label, LocalDate startsOn, LocalDate dueOn, Instant at) {
        this.id = Ids.next();
        this.task = task;
        this.key = key;
        this.label = label;
        this.startsOn = startsOn;
        this.dueOn = dueOn;
        this.openedAt = at;
    }

    /** Its day was corrected. */
    void dueOn(LocalDate day) {
        dueOn = day;
    }

    /** The session that it belongs to was held on another day. */
    void startsOn(LocalDate day) {
        startsOn = day;
    }

    UUID id() {
        return id;
    }

    String label() {
        return label;
    }

    LocalDate startsOn() {
        return startsOn;
    }

    LocalDate dueOn() {
        return dueOn;
    }
}
