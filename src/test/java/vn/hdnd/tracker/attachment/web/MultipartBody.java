package vn.hdnd.tracker.attachment.web;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;

/** A form with files as a browser sends it, of any size without holding it. */
final class MultipartBody {

    static final String CONTENT_TYPE = "multipart/form-data; boundary=----part";

    private static final long MEGABYTE = 1024L * 1024L;

    private final List<Supplier<InputStream>> pieces = new ArrayList<>();
    private long length;

    MultipartBody field(String name, String value) {
        return text("------part\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n");
    }

    MultipartBody file(String name, String fileName, byte[] content) {
        return head(name, fileName).bytes(content).text("\r\n");
    }

    /** A file that begins as a PDF and goes on for so many megabytes. */
    MultipartBody pdf(String name, String fileName, long megabytes) {
        head(name, fileName).text("%PDF-1.7\n");
        pieces.add(() -> new Spaces(megabytes * MEGABYTE));
        length += megabytes * MEGABYTE;
        return text("\r\n");
    }

    BodyPublisher publisher() {
        text("------part--\r\n");
        return BodyPublishers.fromPublisher(
                BodyPublishers.ofInputStream(() -> new SequenceInputStream(Collections.enumeration(
                        pieces.stream().map(Supplier::get).toList()))),
                length);
    }

    private MultipartBody head(String name, String fileName) {
        return text("------part\r\nContent-Disposition: form-data; name=\"" + name + "\"; filename=\"" + fileName
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n");
    }

    private MultipartBody text(String text) {
        return bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    private MultipartBody bytes(byte[] bytes) {
        pieces.add(() -> new ByteArrayInputStream(bytes));
        length += bytes.length;
        return this;
    }

    private static final class Spaces extends InputStream {

        private long left;

        Spaces(long count) {
            left = count;
        }

        @Override
        public int read() {
            return left-- > 0 ? ' ' : -1;
        }

        @Override
        public int read(byte[] bytes, int offset, int wanted) {
            if (left <= 0) {
                return -1;
            }
            var count = (int) Math.min(left, wanted);
            Arrays.fill(bytes, offset, offset + count, (byte) ' ');
            left -= count;
            return count;
        }
    }
}
