package vn.hdnd.tracker.attachment;

import java.io.Serial;
import java.util.Optional;
import vn.hdnd.tracker.shared.Refused;

/** A file that is not stored, with the reason. Nothing of it was kept. */
public class UploadRefused extends Refused {

    @Serial
    private static final long serialVersionUID = 1L;

    /** What is wrong with the file. */
    public enum Reason {
        TOO_LARGE,
        /** Not among the accepted types, or the content is not what the name says. */
        TYPE,
        /** Of an accepted type, but empty, damaged, or closed with a password. */
        CONTENT,
        /** Too many files of this person wait already. */
        TOO_MANY
    }

    private final Reason reason;

    UploadRefused(Reason reason, String messageKey, Object... arguments) {
        super(messageKey, arguments);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    static UploadRefused type(FileName name, OwnerKind meantFor) {
        return new UploadRefused(Reason.TYPE, "attachment.refused.type", name.value(), meantFor.extensions());
    }

    static UploadRefused tooLarge(FileName name) {
        return new UploadRefused(
                Reason.TOO_LARGE, "attachment.refused.tooLarge", name.value(), UploadRules.MAX_FILE_MEGABYTES);
    }

    static UploadRefused tooManyWaiting() {
        return new UploadRefused(Reason.TOO_MANY, "attachment.refused.tooManyWaiting", UploadRules.MAX_WAITING);
    }

    static UploadRefused empty(FileName name) {
        return new UploadRefused(Reason.CONTENT, "attachment.refused.empty", name.value());
    }

    static UploadRefused damaged(FileName name) {
        return new UploadRefused(Reason.CONTENT, "attachment.refused.damaged", name.value());
    }

    /** What a look into the content means to the person who sent it; empty if nothing is wrong. */
    static Optional<UploadRefused> of(Content.Finding finding, FileName name, FileType type) {
        return switch (finding) {
            case FITS -> Optional.empty();
            case OTHER ->
                Optional.of(new UploadRefused(Reason.TYPE, "attachment.refused.other", name.value(), type.extension()));
            case MACROS ->
                Optional.of(
                        new UploadRefused(Reason.TYPE, "attachment.refused.macros", name.value(), type.extension()));
            case PROTECTED ->
                Optional.of(new UploadRefused(Reason.CONTENT, "attachment.refused.protected", name.value()));
            case DAMAGED -> Optional.of(damaged(name));
        };
    }
}
