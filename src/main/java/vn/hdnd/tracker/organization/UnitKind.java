package vn.hdnd.tracker.organization;

/** What a unit is: the body, whatever its area. */
public enum UnitKind {
    /** Thường trực HĐND. */
    STANDING_COMMITTEE,
    /** Ban của HĐND. */
    COUNCIL_COMMITTEE,
    /** Tổ đại biểu HĐND. */
    DELEGATE_GROUP,
    /** Ủy ban nhân dân. */
    PEOPLES_COMMITTEE,
    /** Ủy ban Mặt trận Tổ quốc Việt Nam. */
    FATHERLAND_FRONT,
    /** Văn phòng that serves the council. */
    OFFICE,
    /** Phòng, sở, ngành and other agencies under the People's Committee. */
    DEPARTMENT,
    /** Cấp ủy and its organs: a recipient, never an assignee. */
    PARTY_BODY,
    /** Anything else that papers name. */
    OTHER
}
