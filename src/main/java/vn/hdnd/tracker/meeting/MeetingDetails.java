package vn.hdnd.tracker.meeting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.intake.MeetingKind;

/**
 * All that is known of a meeting.
 *
 * @param title as the notice names it; empty where it does not
 * @param heldOn null where the notice gives no date
 */
public record MeetingDetails(
        MeetingKind kind, String title, @Nullable LocalDate heldOn, List<MeetingPerson> people) {

    public MeetingDetails {
        people = List.copyOf(people);
    }

    /** Those who had this part, in the order of the notice. */
    public List<MeetingPerson> people(MeetingPerson.Part part) {
        return people.stream().filter(person -> person.part() == part).toList();
    }
}
