package vn.hdnd.tracker.intake.extraction;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import vn.hdnd.tracker.intake.UnreadableNotice;
import vn.hdnd.tracker.intake.UnreadableNotice.Reason;

/** Text files: UTF-8, or UTF-16 with its mark in front. */
final class PlainText {

    private PlainText() {}

    static boolean plausible(byte[] content) {
        if (charset(content) != StandardCharsets.UTF_8) {
            return content.length > 2;
        }
        var controls = 0;
        for (var b : content) {
            if (b == 0) {
                return false;
            }
            controls += b > 0 && b < 0x20 && b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != 0x0b ? 1 : 0;
        }
        return controls * 50 <= content.length && decodes(content);
    }

    static String of(byte[] content) {
        try {
            return decode(content);
        } catch (CharacterCodingException e) {
            throw new UnreadableNotice(Reason.DAMAGED);
        }
    }

    private static boolean decodes(byte[] content) {
        try {
            decode(content);
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static String decode(byte[] content) throws CharacterCodingException {
        return charset(content)
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(content))
                .toString();
    }

    private static Charset charset(byte[] content) {
        if (content.length >= 2 && content[0] == (byte) 0xff && content[1] == (byte) 0xfe) {
            return StandardCharsets.UTF_16LE;
        }
        return content.length >= 2 && content[0] == (byte) 0xfe && content[1] == (byte) 0xff
                ? StandardCharsets.UTF_16BE
                : StandardCharsets.UTF_8;
    }
}
