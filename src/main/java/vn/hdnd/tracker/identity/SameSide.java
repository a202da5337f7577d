package vn.hdnd.tracker.identity;

/**
 * Which roles one person may exercise for another: those of the same side, which are the Office, the Standing Committee, and
 * the officers of one unit. Reading and administering are not handed over.
 */
public final class SameSide {

    /** Over {@code account_role r}, a role of the absent person, and {@code account_role mine}, one of the deputy. */
    public static final String SQL = """
            ((r.role in ('CLERK', 'OFFICE_HEAD') and mine.role in ('CLERK', 'OFFICE_HEAD'))
                or (r.role = 'COMMITTEE' and mine.role = 'COMMITTEE')
                or (r.role = 'UNIT_OFFICER' and mine.role = 'UNIT_OFFICER' and mine.unit_id = r.unit_id))""";

    private SameSide() {}
}
