package vn.hdnd.tracker.intake.extraction;

import java.io.IOException;
import org.apache.poi.EncryptedDocumentException;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.intake.NoticeReader;
import vn.hdnd.tracker.intake.ReadingOrigin;
import vn.hdnd.tracker.intake.UnreadableNotice;
import vn.hdnd.tracker.intake.UnreadableNotice.Reason;

/**
 * The text of a notice's file, cleaned and in NFC. Whatever the bytes are, the outcome is a text or an
 * {@link UnreadableNotice}.
 */
public final class TextExtraction {

    private TextExtraction() {}

    /** The text alone. @param fileName for telling a wrong ending; null where unknown */
    public static String of(byte[] content, @Nullable String fileName) {
        return read(content, fileName).text();
    }

    /** @param fileName for telling a wrong ending; null where unknown */
    public static Extracted read(byte[] content, @Nullable String fileName) {
        if (content.length > NoticeReader.LIMIT) {
            throw UnreadableNotice.tooLarge();
        }
        if (content.length == 0) {
            throw new UnreadableNotice(Reason.EMPTY);
        }
        try {
            return switch (FileKind.of(content)) {
                case PDF -> PdfText.of(content);
                case PICTURE -> PdfText.ofPicture(content);
                case ZIP -> plain(DocxText.of(content, fileName));
                case OLE2 -> plain(DocText.of(content, fileName));
                case TEXT -> {
                    var text = PlainText.of(content);
                    yield clean(text.text(), ReadingOrigin.PLAIN.convertedFrom(text.encoding()));
                }
                case OTHER -> throw new UnreadableNotice(FileKind.otherwiseNamed(fileName));
            };
        } catch (UnreadableNotice known) {
            throw known;
        } catch (EncryptedDocumentException e) {
            throw new UnreadableNotice(Reason.ENCRYPTED);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new UnreadableNotice(Reason.DAMAGED);
        } catch (OutOfMemoryError e) {
            throw UnreadableNotice.tooLarge();
        }
    }

    /** Text from the clipboard. */
    public static Extracted pasted(String pasted) {
        return plain(new FacedText().append(pasted));
    }

    /** The text alone. */
    public static String ofPasted(String pasted) {
        return pasted(pasted).text();
    }

    private static Extracted plain(FacedText text) {
        if (text.length() > 4 * CleanText.LONGEST) {
            throw UnreadableNotice.tooLarge();
        }
        return finished(text, ReadingOrigin.PLAIN);
    }

    /** Old encodings turned into Unicode, then cleaned. */
    static Extracted finished(FacedText text, ReadingOrigin origin) {
        var outcome = text.decoded();
        var encoding = outcome.encoding();
        return clean(outcome.text(), origin.convertedFrom(encoding == null ? null : encoding.label()));
    }

    private static Extracted clean(String text, ReadingOrigin origin) {
        return new Extracted(CleanText.of(text), origin);
    }
}
