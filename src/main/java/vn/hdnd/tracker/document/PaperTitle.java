package vn.hdnd.tracker.document;

/**
 * What kind of paper it is and what it is about.
 *
 * @param kind in capitals: THÔNG BÁO
 * @param summary trích yếu; empty where there is none
 */
public record PaperTitle(String kind, String summary) {}
