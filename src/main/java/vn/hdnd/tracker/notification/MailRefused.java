package vn.hdnd.tracker.notification;

import jakarta.mail.SendFailedException;
import java.io.Serial;

/** The mail server did not take a mail. */
final class MailRefused extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final boolean forGood;

    private MailRefused(String said, boolean forGood, Throwable cause) {
        super(said, cause);
        this.forGood = forGood;
    }

    static MailRefused because(Throwable cause) {
        var address = cause instanceof SendFailedException failed
                && failed.getInvalidAddresses() != null
                && failed.getInvalidAddresses().length > 0;
        return new MailRefused(MailServer.said(cause), address, cause);
    }

    /** There is nobody at the address: trying again will not help. */
    boolean forGood() {
        return forGood;
    }

    String said() {
        return String.valueOf(getMessage());
    }
}
