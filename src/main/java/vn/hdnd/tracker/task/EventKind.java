package vn.hdnd.tracker.task;

/** What an entry of an assignment's history tells. */
public enum EventKind {
    /** Tracking started, or a period of a series, which the detail names; the unit got it. */
    ASSIGN,
    ACCEPT,
    /** The detail names the competent unit, if the unit named one. */
    DECLINE,
    UPHOLD,
    /** The detail names the unit whose part took its place. */
    REASSIGN,
    REPORT_PROGRESS,
    REPORT_COMPLETION,
    WITHDRAW_REPORT,
    CONFIRM,
    RETURN,
    /** The detail is the day that was asked for. */
    REQUEST_EXTENSION,
    WITHDRAW_EXTENSION,
    GRANT_EXTENSION,
    REFUSE_EXTENSION,
    SUSPEND,
    RESUME,
    CANCEL,
    REOPEN,
    /** The Office proposed an action to those who decide; the detail is its name. */
    PROPOSE,
    /** The proposal was put to the Standing Committee; the detail is the name of its action. */
    PUT_TO_COMMITTEE,
    /** Whoever decides did not follow the proposal; the detail is the name of its action. */
    DISAGREE,
    /** The Office took its proposal back; the detail is the name of its action. */
    WITHDRAW_PROPOSAL,
    /** A request for more time ended undecided, because the part ended, paused, or was declined. */
    LAPSE_EXTENSION,
    /** A proposal ended undecided, because what it proposed had become impossible; the detail is the name of its action. */
    LAPSE_PROPOSAL,
    /** The part that this one was paired with was given to another unit; the detail names it. */
    FOLLOW_REASSIGNED,
    /** The day of its deadline became known; the note says from what. */
    SET_DEADLINE,
    /** What its deadline was counted from lies on another day; the note says what. */
    MOVE_DEADLINE,
    /** No period of its series is opened behind this one. */
    END_SERIES,
    /** The unit was urged; the detail is which time it was, the note what it was told, or on the telephone promised. */
    REMIND,
    REMIND_BY_TELEPHONE,
    REMIND_BY_LETTER,
    /** By the register itself. */
    REMIND_BY_RULE,
    /** Told of what was said about the part or the task, which are rows of their own: see {@code talk}. */
    DIRECTIVE,
    MARGIN_NOTE,
    COMMENT,
    OFFICE_COMMENT,
    /** A coordinator went where its lead went. */
    FOLLOW_LEAD,
    /** A later notice asked for the same; the note says where. */
    ASK_AGAIN,
    /** Its notice was replaced, and it goes on under the one that took its place; the note says where. */
    CARRY_OVER,
    /** Its notice was replaced, and it ended with it. */
    END_REPLACED,
    /** Its notice was revoked. */
    END_REVOKED,
    /** The part was laid on a wrong unit and taken back; the detail names the right one. */
    CORRECT_UNIT,
    /** The deadline was wrong from the beginning: the first one is corrected with it. Told of the task as a whole. */
    CORRECT_DEADLINE,
    /** Of the task as a whole: another clerk follows it. */
    MONITOR,
    /** Of the task as a whole, likewise the following: what was wrong is set right. */
    CORRECT_TITLE,
    CORRECT_DELIVERABLE,
    CORRECT_FIGURES,
    CORRECT_TEMPLATE;

    /** An act by or for the unit: it has been heard of. */
    public boolean heard() {
        return switch (this) {
            case ACCEPT,
                    DECLINE,
                    REPORT_PROGRESS,
                    REPORT_COMPLETION,
                    WITHDRAW_REPORT,
                    REQUEST_EXTENSION,
                    WITHDRAW_EXTENSION -> true;
            case ASSIGN,
                    UPHOLD,
                    REASSIGN,
                    CONFIRM,
                    RETURN,
                    GRANT_EXTENSION,
                    REFUSE_EXTENSION,
                    SUSPEND,
                    RESUME,
                    CANCEL,
                    REOPEN,
                    PROPOSE,
                    PUT_TO_COMMITTEE,
                    DISAGREE,
                    WITHDRAW_PROPOSAL,
                    LAPSE_EXTENSION,
                    LAPSE_PROPOSAL,
                    FOLLOW_REASSIGNED,
                    REMIND,
                    REMIND_BY_TELEPHONE,
                    REMIND_BY_LETTER,
                    REMIND_BY_RULE,
                    SET_DEADLINE,
                    MOVE_DEADLINE,
                    END_SERIES,
                    DIRECTIVE,
                    MARGIN_NOTE,
                    COMMENT,
                    OFFICE_COMMENT,
                    FOLLOW_LEAD,
                    ASK_AGAIN,
                    CARRY_OVER,
                    END_REPLACED,
                    END_REVOKED,
                    CORRECT_UNIT,
                    CORRECT_DEADLINE,
                    MONITOR,
                    CORRECT_TITLE,
                    CORRECT_DELIVERABLE,
                    CORRECT_FIGURES,
                    CORRECT_TEMPLATE -> false;
        };
    }

    static EventKind of(AssignmentAction action) {
        return valueOf(action.name());
    }
}
