package vn.hdnd.tracker.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import vn.hdnd.tracker.shared.Exif;

class PlainPictureTest {

    private static byte[] plainJpeg(byte[] content) throws IOException {
        var out = new ByteArrayOutputStream();
        PlainPicture.jpeg(new ByteArrayInputStream(content), out);
        return out.toByteArray();
    }

    private static byte[] plainPng(byte[] content) throws IOException {
        var out = new ByteArrayOutputStream();
        PlainPicture.png(new ByteArrayInputStream(content), out);
        return out.toByteArray();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static int[] pixels(byte[] content) throws IOException {
        var picture = ImageIO.read(new ByteArrayInputStream(content));
        return picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
    }

    private static byte[] joined(byte[]... parts) {
        var out = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(out::writeBytes);
        return out.toByteArray();
    }

    @Test
    void a_photograph_loses_its_place_and_keeps_its_turn_and_every_dot() throws IOException {
        var photograph = SampleFiles.photograph(640, 480);
        assertThat(text(photograph)).contains("GPS 10.7769N");

        var plain = plainJpeg(photograph);

        assertThat(text(plain)).doesNotContain("GPS");
        assertThat(Exif.rotation(plain)).isEqualTo(90);
        assertThat(pixels(plain)).isEqualTo(pixels(photograph));
    }

    @Test
    void what_stands_behind_the_end_of_a_photograph_goes_too() throws IOException {
        var film = "ftypmp42 GPS".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(text(plainJpeg(joined(SampleFiles.jpg(), film)))).doesNotContain("GPS");
    }

    @Test
    void a_photograph_that_breaks_off_in_the_picture_is_kept_as_far_as_it_goes() throws IOException {
        var whole = SampleFiles.picture("jpg", 640, 480);

        var plain = plainJpeg(Arrays.copyOf(whole, whole.length - 200));

        assertThat(plain).endsWith((byte) 0xff, (byte) 0xd9);
    }

    @Test
    void a_photograph_that_breaks_off_before_the_picture_is_refused() {
        assertThatThrownBy(() -> plainJpeg(Arrays.copyOf(SampleFiles.jpg(), 12)))
                .isInstanceOf(IOException.class);
    }

    @Test
    void a_png_loses_what_is_written_beside_it() throws IOException {
        var png = SampleFiles.png();
        var head = Arrays.copyOf(png, 33);
        var rest = Arrays.copyOfRange(png, 33, png.length);
        var written = joined(head, chunk("tEXt", "Location\0 10.7769N"), chunk("eXIf", "GPS"), rest);

        var plain = plainPng(written);

        assertThat(plain).isEqualTo(png);
    }

    @Test
    void a_png_that_breaks_off_is_refused() {
        assertThatThrownBy(() -> plainPng(Arrays.copyOf(SampleFiles.png(), 40))).isInstanceOf(IOException.class);
    }

    private static byte[] chunk(String type, String text) {
        var named = (type + text).getBytes(StandardCharsets.ISO_8859_1);
        var sum = new CRC32();
        sum.update(named);
        return ByteBuffer.allocate(8 + named.length)
                .putInt(text.length())
                .put(named)
                .putInt((int) sum.getValue())
                .array();
    }
}
