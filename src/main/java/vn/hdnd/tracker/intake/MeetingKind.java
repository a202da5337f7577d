package vn.hdnd.tracker.intake;

/** What kind of meeting a notice concludes. */
public enum MeetingKind {
    /** Hội nghị trực báo. */
    BRIEFING,
    /** Phiên họp Thường trực HĐND. */
    COMMITTEE_MEETING,
    /** Kỳ họp HĐND. */
    COUNCIL_SESSION,
    /** Họp giao ban. */
    REGULAR_BRIEFING,
    /** Hội nghị liên tịch. */
    JOINT_CONFERENCE,
    /** Phiên giải trình. */
    EXPLANATION_HEARING,
    /** Phiên chất vấn. */
    QUESTIONING,
    /** Đoàn giám sát, khảo sát. */
    SUPERVISION,
    /** Buổi làm việc. */
    WORKING_VISIT,
    OTHER
}
