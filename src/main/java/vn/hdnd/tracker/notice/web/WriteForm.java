package vn.hdnd.tracker.notice.web;

import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.intake.MeetingKind;

/** The meeting that a notice to be written here concludes. @param heldOn as typed; may stay blank */
public record WriteForm(
        @Nullable MeetingKind meetingKind, @Nullable String heldOn) {

    static final WriteForm EMPTY = new WriteForm(MeetingKind.COMMITTEE_MEETING, "");
}
