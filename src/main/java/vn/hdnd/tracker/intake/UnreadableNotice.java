package vn.hdnd.tracker.intake;

import java.io.Serial;
import java.util.Locale;
import vn.hdnd.tracker.shared.Refused;

/** A file or text from which no notice can be read, and why. The only exception that reading throws. */
public final class UnreadableNotice extends Refused {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    public UnreadableNotice(Reason reason, Object... arguments) {
        super("intake.refused." + reason, arguments);
        this.reason = reason;
    }

    /** Above the limit of {@link NoticeReader#LIMIT}. */
    public static UnreadableNotice tooLarge() {
        return new UnreadableNotice(Reason.TOO_LARGE, NoticeReader.LIMIT / 1024 / 1024);
    }

    public Reason reason() {
        return reason;
    }

    /** Why; each has a message {@code intake.refused.<REASON>}. */
    public enum Reason {
        /** Nothing in it but blanks. */
        EMPTY,
        /** No text, Word document (docx, doc), PDF or picture (jpg, png). */
        UNSUPPORTED,
        /** Its name promises one of those, its content is another thing. */
        MISLABELLED,
        /** A Word document that carries macros, which nobody stores or runs. */
        MACROS,
        /** Needs a password. */
        ENCRYPTED,
        /** Begins as it should and cannot be read through. */
        DAMAGED,
        /** Word 6 and 95. */
        TOO_OLD,
        /** Pictures of pages. */
        SCANNED,
        /** Above the limit, packed or unpacked. */
        TOO_LARGE,
        /** Its head says MẬT, TỐI MẬT or TUYỆT MẬT: nothing of it is kept. */
        SECRET;

        /** Stable name for callers of the API: {@code intake.encrypted}. */
        public String code() {
            return "intake." + name().toLowerCase(Locale.ROOT);
        }
    }
}
