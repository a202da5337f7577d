package vn.hdnd.tracker.task.escalation;

/** What a step of the ladder does. */
public enum EscalationAct {
    /** Reminds the reporting officer of the unit. */
    REMIND,
    /** Drafts a letter to the head of the unit, for the head of the Office to sign. */
    LETTER,
    /** Puts the part on the list of the Standing Committee. */
    COMMITTEE
}
