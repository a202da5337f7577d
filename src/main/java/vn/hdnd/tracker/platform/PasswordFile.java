package vn.hdnd.tracker.platform;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** The password of the embedded server, made once and readable by the owner alone. */
record PasswordFile(Path file) {

    private static final int BYTES = 24;

    static PasswordFile at(Path file) throws IOException {
        if (Files.notExists(file)) {
            create(file);
        }
        return new PasswordFile(file);
    }

    String read() throws IOException {
        return Files.readString(file).strip();
    }

    /** Under another name first: a crash must not leave an empty password behind. */
    private static void create(Path file) throws IOException {
        Path made = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(made);
        Files.createFile(made, ownerOnly());
        Files.writeString(made, random());
        Files.move(made, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static FileAttribute<?>[] ownerOnly() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
