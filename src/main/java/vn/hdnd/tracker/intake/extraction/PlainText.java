package vn.hdnd.tracker.intake.extraction;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.intake.UnreadableNotice;
import vn.hdnd.tracker.intake.UnreadableNotice.Reason;

/** Text files: UTF-8, UTF-16 with or without its mark in front, and the encodings from before. */
final class PlainText {

    private static final Charset WINDOWS_1258 = Charset.forName("windows-1258");
    private static final int SAMPLE = 64 * 1024;

    /** @param encoding the old encoding that it was in, as people call it; null for Unicode */
    record Decoded(String text, @Nullable String encoding) {}

    private PlainText() {}

    /** Whether it looks like text in any encoding, sound or damaged. */
    static boolean plausible(byte[] content) {
        if (utf16(content) != null) {
            return true;
        }
        var controls = 0;
        for (var b : content) {
            if (b == 0) {
                return false;
            }
            controls += b > 0 && b < 0x20 && b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != 0x0b ? 1 : 0;
        }
        return controls * 50 <= content.length
                && (decode(content, StandardCharsets.UTF_8) != null
                        || old(content) != null
                        || nearlyUtf8(content)
                        || nearlyAscii(content));
    }

    static Decoded of(byte[] content) {
        var utf16 = utf16(content);
        var text = decode(content, utf16 == null ? StandardCharsets.UTF_8 : utf16);
        if (text != null) {
            var outcome = LegacyText.decode(text);
            var encoding = outcome.encoding();
            return new Decoded(outcome.text(), encoding == null ? null : encoding.label());
        }
        var old = utf16 == null && !nearlyUtf8(content) ? old(content) : null;
        if (old != null) {
            return old;
        }
        if (utf16 == null && nearlyAscii(content) && !nearlyUtf8(content)) {
            return new Decoded(Western.decode(content), null);
        }
        throw new UnreadableNotice(Reason.DAMAGED);
    }

    /** One byte to a letter, in whichever of the old encodings its words make sense; null in none. */
    private static @Nullable Decoded old(byte[] content) {
        var outcome = LegacyText.decode(Western.decode(content));
        var encoding = outcome.encoding();
        if (encoding != null) {
            return new Decoded(outcome.text(), encoding.label());
        }
        var text = decode(content, WINDOWS_1258);
        return text != null && LegacyText.vietnamese(text) ? new Decoded(text, "WINDOWS-1258") : null;
    }

    private static boolean nearlyAscii(byte[] content) {
        var others = 0;
        for (var b : content) {
            others += b < 0 ? 1 : 0;
        }
        return others * 25 <= content.length;
    }

    /** UTF-8 with a few broken places, as a disk or a network makes them. */
    private static boolean nearlyUtf8(byte[] content) {
        var broken = 0;
        var letters = 0;
        for (var c : new String(content, StandardCharsets.UTF_8).toCharArray()) {
            broken += c == '\ufffd' ? 1 : 0;
            letters += c > 0x7f && c != '\ufffd' ? 1 : 0;
        }
        return broken * 4 <= letters;
    }

    private static @Nullable String decode(byte[] content, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /** By its mark, else by the zeros of every second byte: three letters of four are plain ones in Vietnamese too. */
    private static @Nullable Charset utf16(byte[] content) {
        if (content.length < 3) {
            return null;
        }
        if (content[0] == (byte) 0xff && content[1] == (byte) 0xfe) {
            return StandardCharsets.UTF_16LE;
        }
        if (content[0] == (byte) 0xfe && content[1] == (byte) 0xff) {
            return StandardCharsets.UTF_16BE;
        }
        var zeros = new int[2];
        var length = Math.min(content.length, SAMPLE) / 2 * 2;
        for (var i = 0; i < length; i++) {
            zeros[i % 2] += content[i] == 0 ? 1 : 0;
        }
        if (zeros[1] * 5 > length && zeros[0] * 50 <= length) {
            return StandardCharsets.UTF_16LE;
        }
        return zeros[0] * 5 > length && zeros[1] * 50 <= length ? StandardCharsets.UTF_16BE : null;
    }
}
