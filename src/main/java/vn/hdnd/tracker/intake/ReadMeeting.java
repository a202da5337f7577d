package vn.hdnd.tracker.intake;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The meeting that a notice concludes.
 *
 * @param attendees persons by name, bodies and groups in the notice's own words
 */
public record ReadMeeting(
        MeetingKind kind,
        @Nullable String title,
        @Nullable LocalDate heldOn,
        List<ReadPerson> chairs,
        List<String> attendees,
        @Nullable ReadPerson concludedBy) {

    public ReadMeeting {
        chairs = List.copyOf(chairs);
        attendees = List.copyOf(attendees);
    }
}
