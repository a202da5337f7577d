package vn.hdnd.tracker.organization;

/** What body of an area a unit is. */
public enum UnitKind {
    /** Thường trực HĐND. Reports for the other bodies of a commune's council. */
    STANDING_COMMITTEE,
    /** Ban của HĐND: Ban Pháp chế, Ban Kinh tế - Xã hội … */
    COUNCIL_COMMITTEE,
    /** Tổ đại biểu HĐND. Delegates report through it, never as individuals. */
    DELEGATE_GROUP,
    /** UBND, as a body: what its departments owe to the council goes through it unless they are named. */
    PEOPLES_COMMITTEE,
    /** Ủy ban Mặt trận Tổ quốc Việt Nam, its Standing Board included. */
    FATHERLAND_FRONT,
    /** Văn phòng that serves the council: Văn phòng HĐND và UBND. */
    OFFICE,
    /** Phòng, sở, ban, ngành: a specialised agency of a People's Committee, or one that answers like it. */
    DEPARTMENT,
    /** Thị ủy, Đảng ủy and their commissions. Receives papers; is never an assignee. */
    PARTY_BODY,
    /** Tòa án, Viện kiểm sát, đoàn thể and whoever else a notice names. */
    OTHER;

    /** May be given an assignment. */
    public boolean assignable() {
        return this != PARTY_BODY;
    }

    /** One area has one of it, so that "UBND xã X" names it fully; committees and departments need a name of their own. */
    public boolean onePerArea() {
        return switch (this) {
            case STANDING_COMMITTEE, PEOPLES_COMMITTEE, FATHERLAND_FRONT, OFFICE -> true;
            case COUNCIL_COMMITTEE, DELEGATE_GROUP, DEPARTMENT, PARTY_BODY, OTHER -> false;
        };
    }
}
