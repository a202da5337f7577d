package vn.hdnd.tracker.meeting;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.hdnd.tracker.shared.MeetingId;
import vn.hdnd.tracker.shared.NotFound;

/** The meetings on record. Writes take part in the caller's transaction. */
@Service
public class Meetings {

    private final MeetingRepository meetings;

    Meetings(MeetingRepository meetings) {
        this.meetings = meetings;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public MeetingId record(MeetingDetails details) {
        return meetings.save(new Meeting(details)).id();
    }

    /** @throws NotFound if there is no such meeting */
    @Transactional(propagation = Propagation.MANDATORY)
    public void revise(MeetingId id, MeetingDetails details) {
        meeting(id).revise(details);
    }

    /** @throws NotFound if there is no such meeting */
    @Transactional(readOnly = true)
    public MeetingDetails details(MeetingId id) {
        return meeting(id).details();
    }

    private Meeting meeting(MeetingId id) {
        return meetings.findById(id).orElseThrow(() -> new NotFound("meeting " + id));
    }
}
