package vn.hdnd.tracker.attachment;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import vn.hdnd.tracker.shared.Exif;

/**
 * Pictures without what was written beside them: where and when they were taken, with which camera, a small copy of the
 * picture before it was cut. The picture itself is not touched, and how it lies stays said.
 */
final class PlainPicture {

    private static final int START_OF_IMAGE = 0xd8;
    private static final int END_OF_IMAGE = 0xd9;
    private static final int START_OF_SCAN = 0xda;
    private static final int APPLICATION_0 = 0xe0;
    private static final int APPLICATION_1 = 0xe1;
    private static final int APPLICATION_2 = 0xe2;
    private static final int APPLICATION_14 = 0xee;
    private static final int APPLICATION_15 = 0xef;
    private static final int COMMENT = 0xfe;

    private static final int PNG_HEAD = 8;

    /** What a picture needs to be drawn as it was meant: the rest of the chunks that may be left out says something. */
    private static final Set<String> NEEDED =
            Set.of("tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "cICP", "sBIT", "bKGD", "pHYs", "acTL", "fcTL", "fdAT");

    private PlainPicture() {}

    /**
     * Reads a JPEG to its end; what stands behind the end is left out too.
     *
     * @throws EOFException if it breaks off before the picture begins
     * @throws IOException if it is no JPEG
     */
    static void jpeg(InputStream from, OutputStream to) throws IOException {
        var pushback = new PushbackInputStream(from, 2);
        var in = new DataInputStream(pushback);
        var out = new DataOutputStream(to);
        require(in.readUnsignedShort() == (0xff00 | START_OF_IMAGE));
        out.writeShort(0xff00 | START_OF_IMAGE);
        for (var marker = marker(in); ; marker = marker(in)) {
            if (marker == END_OF_IMAGE) {
                out.writeShort(0xff00 | marker);
                return;
            }
            var length = in.readUnsignedShort() - 2;
            require(length >= 0);
            segment(marker, in.readNBytes(length), length, out);
            if (marker == START_OF_SCAN && !scan(pushback, out)) {
                out.writeShort(0xff00 | END_OF_IMAGE);
                return;
            }
        }
    }

    private static int marker(DataInputStream in) throws IOException {
        require(in.readUnsignedByte() == 0xff);
        var marker = in.readUnsignedByte();
        while (marker == 0xff) {
            marker = in.readUnsignedByte();
        }
        return marker;
    }

    private static void segment(int marker, byte[] content, int length, DataOutputStream out) throws IOException {
        if (content.length < length) {
            throw new EOFException();
        }
        if (marker == APPLICATION_1 && begins(content, Exif.NAME)) {
            keepTurn(content, out);
        } else if (!says(marker, content)) {
            out.writeShort(0xff00 | marker);
            out.writeShort(length + 2);
            out.write(content);
        }
    }

    /** A telephone stores the picture as its sensor lies: without this it would lie on its side. */
    private static void keepTurn(byte[] content, DataOutputStream out) throws IOException {
        var name = Exif.NAME.getBytes(StandardCharsets.ISO_8859_1);
        var told = new byte[content.length - name.length];
        System.arraycopy(content, name.length, told, 0, told.length);
        var orientation = Exif.orientation(told);
        if (orientation != 1) {
            var plain = Exif.saying(orientation);
            out.writeShort(0xff00 | APPLICATION_1);
            out.writeShort(2 + name.length + plain.length);
            out.write(name);
            out.write(plain);
        }
    }

    private static boolean says(int marker, byte[] content) {
        return switch (marker) {
            case APPLICATION_0 -> !begins(content, "JFIF\0");
            case APPLICATION_2 -> !begins(content, "ICC_PROFILE\0");
            case APPLICATION_14 -> !begins(content, "Adobe");
            case COMMENT -> true;
            default -> marker >= APPLICATION_1 && marker <= APPLICATION_15;
        };
    }

    private static boolean begins(byte[] content, String name) {
        return new String(content, 0, Math.min(content.length, name.length()), StandardCharsets.ISO_8859_1)
                .equals(name);
    }

    /** Copies a scan up to the next marker; false where the file breaks off, which still shows most of the picture. */
    private static boolean scan(PushbackInputStream in, OutputStream out) throws IOException {
        for (var octet = in.read(); octet >= 0; octet = in.read()) {
            if (octet != 0xff) {
                out.write(octet);
                continue;
            }
            var next = in.read();
            if (next < 0) {
                return false;
            }
            if (next == 0xff) {
                in.unread(next);
            } else if (next == 0 || (next >= 0xd0 && next <= 0xd7)) {
                out.write(octet);
                out.write(next);
            } else {
                in.unread(new byte[] {(byte) octet, (byte) next});
                return true;
            }
        }
        return false;
    }

    /**
     * Reads a PNG to its end; what stands behind the end is left out too.
     *
     * @throws EOFException if it breaks off
     */
    static void png(InputStream from, OutputStream to) throws IOException {
        var in = new DataInputStream(from);
        var out = new DataOutputStream(to);
        out.write(exactly(in, PNG_HEAD));
        for (var type = ""; !type.equals("IEND"); ) {
            var length = Integer.toUnsignedLong(in.readInt());
            var name = exactly(in, 4);
            type = new String(name, StandardCharsets.ISO_8859_1);
            if (Character.isUpperCase(type.charAt(0)) || NEEDED.contains(type)) {
                out.writeInt((int) length);
                out.write(name);
                copy(in, out, length + 4);
            } else {
                in.skipNBytes(length + 4);
            }
        }
    }

    private static byte[] exactly(DataInputStream in, int count) throws IOException {
        var bytes = new byte[count];
        in.readFully(bytes);
        return bytes;
    }

    private static void copy(InputStream in, OutputStream out, long count) throws IOException {
        var buffer = new byte[8192];
        for (var left = count; left > 0; ) {
            var read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
            if (read < 0) {
                throw new EOFException();
            }
            out.write(buffer, 0, read);
            left -= read;
        }
    }

    private static void require(boolean fits) throws IOException {
        if (!fits) {
            throw new IOException("no JPEG");
        }
    }
}
