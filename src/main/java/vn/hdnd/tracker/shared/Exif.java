package vn.hdnd.tracker.shared;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** How a telephone was held (EXIF 2.3, tag 0x0112): it stores the picture as the sensor lies and says how to turn it. */
public final class Exif {

    private static final int START_OF_SCAN = 0xda;
    private static final int APPLICATION_1 = 0xe1;
    private static final int ORIENTATION = 0x0112;
    private static final int ENTRY = 12;
    private static final int SHORT_VALUE = 3;
    /** How a segment of an application begins that holds EXIF. */
    public static final String NAME = "Exif\0\0";

    private Exif() {}

    /** Degrees to turn a JPEG clockwise: 0, 90, 180 or 270; 0 where nothing is said or what is said is damaged. */
    public static int rotation(byte[] jpeg) {
        try {
            var bytes = ByteBuffer.wrap(jpeg);
            if (Short.toUnsignedInt(bytes.getShort(0)) != 0xffd8) {
                return 0;
            }
            for (var at = 2; ; at += 2 + Short.toUnsignedInt(bytes.getShort(at + 2))) {
                var marker = Byte.toUnsignedInt(bytes.get(at + 1));
                if (Byte.toUnsignedInt(bytes.get(at)) != 0xff || marker == START_OF_SCAN) {
                    return 0;
                }
                if (marker == APPLICATION_1
                        && new String(jpeg, at + 4, NAME.length(), StandardCharsets.ISO_8859_1).equals(NAME)) {
                    var from = at + 4 + NAME.length();
                    return degrees(orientation(bytes.slice(from, jpeg.length - from)));
                }
            }
        } catch (IndexOutOfBoundsException damaged) {
            return 0;
        }
    }

    /**
     * How the picture lies, 1 to 8 as EXIF numbers it; 1, upright, where nothing is said or what is said is damaged.
     *
     * @param exif what follows {@link #NAME}
     */
    public static int orientation(byte[] exif) {
        try {
            var told = orientation(ByteBuffer.wrap(exif));
            return told >= 1 && told <= 8 ? told : 1;
        } catch (IndexOutOfBoundsException damaged) {
            return 1;
        }
    }

    /** What follows {@link #NAME} where nothing is said but how the picture lies. */
    public static byte[] saying(int orientation) {
        return ByteBuffer.allocate(26)
                .put(new byte[] {'M', 'M', 0, 42})
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) ORIENTATION)
                .putShort((short) SHORT_VALUE)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0)
                .array();
    }

    private static int orientation(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        var directory = tiff.getInt(4);
        var entries = Short.toUnsignedInt(tiff.getShort(directory));
        for (var i = 0; i < entries; i++) {
            var entry = directory + 2 + i * ENTRY;
            if (Short.toUnsignedInt(tiff.getShort(entry)) == ORIENTATION) {
                return tiff.getShort(entry + 8);
            }
        }
        return 1;
    }

    private static int degrees(int orientation) {
        return switch (orientation) {
            case 3 -> 180;
            case 6 -> 90;
            case 8 -> 270;
            default -> 0;
        };
    }
}
