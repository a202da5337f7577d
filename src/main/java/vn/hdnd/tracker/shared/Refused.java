package vn.hdnd.tracker.shared;

import java.io.Serial;

/**
 * An act that is not possible as things stand, with a reason that a person can act on. Shown as a flash on the page it
 * came from, or as a 409 page.
 */
public class Refused extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String messageKey;
    private final transient Object[] arguments;

    /** @param messageKey key in a message bundle; {@code arguments} fill its places */
    public Refused(String messageKey, Object... arguments) {
        super(messageKey);
        this.messageKey = messageKey;
        this.arguments = arguments.clone();
    }

    public String messageKey() {
        return messageKey;
    }

    public Object[] arguments() {
        return arguments.clone();
    }
}
