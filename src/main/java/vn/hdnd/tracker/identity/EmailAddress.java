package vn.hdnd.tracker.identity;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.shared.Refused;

/** What may be an address for mail: one address, without a name, without anything that could begin another header. */
public final class EmailAddress {

    /** For forms; with the empty text, which means no address. */
    public static final String PATTERN =
            "|[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)+";

    private static final int LONGEST = 254;
    private static final int LONGEST_NAME = 64;

    private EmailAddress() {}

    /**
     * The address as it is kept, the domain in small letters; null for none.
     *
     * @throws Refused if it cannot be one
     */
    static @Nullable String of(@Nullable String typed) {
        var address = typed == null ? "" : typed.strip();
        if (address.isEmpty()) {
            return null;
        }
        var at = address.lastIndexOf('@');
        if (address.length() > LONGEST || at > LONGEST_NAME || !address.matches(PATTERN)) {
            throw new Refused("identity.refused.email");
        }
        return address.substring(0, at) + address.substring(at).toLowerCase(Locale.ROOT);
    }
}
