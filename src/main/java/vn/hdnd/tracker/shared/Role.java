package vn.hdnd.tracker.shared;

/** What an account may be in a unit. */
public enum Role {
    /** Chuyên viên Văn phòng: enters conclusions and follows them up. */
    CLERK,
    /** Lãnh đạo Văn phòng: checks, puts into tracking, signs. */
    OFFICE_HEAD,
    /** Thường trực HĐND: sees how things stand and decides. */
    COMMITTEE,
    /** Reporting officer of a unit. */
    UNIT_OFFICER,
    /** Delegates and other agencies: read only. */
    OBSERVER,
    /** Keeps units, accounts and settings; sees no notices or tasks by virtue of this role. */
    ADMIN;

    /** The name under which Spring Security knows the role. */
    public String authority() {
        return "ROLE_" + name();
    }
}
