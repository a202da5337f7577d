package vn.hdnd.tracker.intake.extraction;

import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.intake.NoticeReader;
import vn.hdnd.tracker.intake.UnreadableNotice;
import vn.hdnd.tracker.intake.UnreadableNotice.Reason;

/**
 * The text of a notice's file, cleaned and in NFC. Whatever the bytes are, the outcome is a text or an
 * {@link UnreadableNotice}.
 */
public final class TextExtraction {

    private TextExtraction() {}

    /** @param fileName for telling a wrong ending; null where unknown */
    public static String of(byte[] content, @Nullable String fileName) {
        if (content.length > NoticeReader.LIMIT) {
            throw UnreadableNotice.tooLarge();
        }
        if (content.length == 0) {
            throw new UnreadableNotice(Reason.EMPTY);
        }
        return CleanText.of(
                switch (FileKind.of(content)) {
                    case PDF -> PdfText.of(content);
                    case ZIP -> DocxText.of(content, fileName);
                    case OLE2 ->
                        throw new UnreadableNotice(
                                FileKind.encryptedOffice(content) ? Reason.ENCRYPTED : Reason.UNSUPPORTED);
                    case TEXT -> PlainText.of(content);
                    case OTHER -> throw new UnreadableNotice(FileKind.otherwiseNamed(fileName));
                });
    }

    /** Text from the clipboard. */
    public static String ofPasted(String pasted) {
        return CleanText.of(pasted);
    }
}
