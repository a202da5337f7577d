package vn.hdnd.tracker.organization;

import java.io.Serial;
import vn.hdnd.tracker.shared.Refused;

/** What was said of an area, unit or group cannot be; names the field that must change. */
public class OrganizationRefused extends Refused {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String field;

    OrganizationRefused(String field, String messageKey, Object... arguments) {
        super(messageKey, arguments);
        this.field = field;
    }

    /** The field's name in {@link NewArea}, {@link NewUnit} or {@link NewGroup}. */
    public String field() {
        return field;
    }
}
