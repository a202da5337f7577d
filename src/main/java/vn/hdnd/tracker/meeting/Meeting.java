package vn.hdnd.tracker.meeting;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.intake.MeetingKind;
import vn.hdnd.tracker.shared.MeetingId;

@Entity
@Table(name = "meeting")
class Meeting {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private MeetingId id;

    @Version
    private @Nullable Long version;

    @Enumerated(EnumType.STRING)
    private MeetingKind kind;

    private String title;
    private @Nullable LocalDate heldOn;

    @ElementCollection
    @CollectionTable(name = "meeting_person", joinColumns = @JoinColumn(name = "meeting_id"))
    @OrderColumn(name = "seq")
    private List<MeetingPerson> people = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Meeting() {}

    Meeting(MeetingDetails details) {
        id = MeetingId.next();
        kind = details.kind();
        title = details.title();
        heldOn = details.heldOn();
        people.addAll(details.people());
    }

    void revise(MeetingDetails details) {
        kind = details.kind();
        title = details.title();
        heldOn = details.heldOn();
        if (!List.copyOf(people).equals(details.people())) {
            people.clear();
            people.addAll(details.people());
        }
    }

    MeetingId id() {
        return id;
    }

    MeetingDetails details() {
        return new MeetingDetails(kind, title, heldOn, people);
    }
}
