package vn.hdnd.tracker.attachment;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** An upload on its way: copied to a file of this moment, so that its content can be looked at before it is stored. */
record SpooledUpload(Path path, long size, byte[] sha256) implements AutoCloseable {

    private static final int BUFFER = 64 * 1024;

    /** Reads to the end, and not a buffer further than the limit. */
    static SpooledUpload of(FileName name, InputStream content) throws IOException {
        var path = Files.createTempFile("upload", null);
        try {
            return copy(name, content, path);
        } catch (IOException | RuntimeException failed) {
            Files.deleteIfExists(path);
            throw failed;
        }
    }

    /**
     * The same without what was written beside a picture; other files as they are.
     *
     * @throws IOException if the picture is damaged
     */
    SpooledUpload plain(FileType type) throws IOException {
        if (type != FileType.JPG && type != FileType.PNG) {
            return this;
        }
        var plain = Files.createTempFile("upload", null);
        try (var in = new BufferedInputStream(Files.newInputStream(path));
                var out = new DigestOutputStream(
                        new BufferedOutputStream(Files.newOutputStream(plain)), sha256Digest())) {
            if (type == FileType.JPG) {
                PlainPicture.jpeg(in, out);
            } else {
                PlainPicture.png(in, out);
            }
            out.flush();
            return new SpooledUpload(
                    plain, Files.size(plain), out.getMessageDigest().digest());
        } catch (IOException | RuntimeException failed) {
            Files.deleteIfExists(plain);
            throw failed;
        }
    }

    private static SpooledUpload copy(FileName name, InputStream content, Path path) throws IOException {
        var digest = sha256Digest();
        var buffer = new byte[BUFFER];
        long size = 0;
        try (OutputStream out = Files.newOutputStream(path)) {
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                size += read;
                if (size > UploadRules.MAX_FILE_BYTES) {
                    throw UploadRefused.tooLarge(name);
                }
                digest.update(buffer, 0, read);
                out.write(buffer, 0, read);
            }
        }
        return new SpooledUpload(path, size, digest.digest());
    }

    private static MessageDigest sha256Digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
