package vn.hdnd.tracker.intake;

/** What a stretch of a notice's text was taken for. */
public enum PartOfNotice {
    HEADER,
    TITLE,
    MEETING,
    LEAD_IN,
    ITEM,
    CLOSING,
    RECIPIENTS,
    SIGNATURE,
    /** Page numbers and running heads. */
    PAGE_FURNITURE
}
