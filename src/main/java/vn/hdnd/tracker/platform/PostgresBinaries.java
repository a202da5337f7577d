package vn.hdnd.tracker.platform;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.springframework.util.FileSystemUtils;

/**
 * PostgreSQL's programs, unpacked from the class path into a directory that is named after their content.
 *
 * @param directory holds {@code bin}, {@code lib} and {@code share}
 * @param version such as 18.3
 */
record PostgresBinaries(Path directory, String version) {

    /** Unpacks them where they are not yet; a half unpacked directory is never used. */
    static PostgresBinaries unpackedIn(Path home) throws IOException {
        byte[] archive = archive();
        Path directory = home.resolve("postgres-binaries-" + digest(archive));
        if (Files.notExists(directory)) {
            Path unfinished = home.resolve("postgres-binaries.new");
            FileSystemUtils.deleteRecursively(unfinished);
            unpack(archive, unfinished);
            Files.move(unfinished, directory, StandardCopyOption.ATOMIC_MOVE);
        }
        return new PostgresBinaries(directory, versionOf(directory));
    }

    /** Of {@code initdb}, {@code pg_ctl} or {@code postgres}. */
    Path program(String name) {
        return program(directory, name);
    }

    String majorVersion() {
        return version.replaceFirst("\\D.*", "");
    }

    private static Path program(Path directory, String name) {
        return directory.resolve("bin").resolve(onWindows() ? name + ".exe" : name);
    }

    private static byte[] archive() throws IOException {
        try (InputStream in =
                DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system(), System.getProperty("os.arch"))) {
            return in.readAllBytes();
        }
    }

    private static String system() {
        String name = System.getProperty("os.name");
        return name.startsWith("Mac") ? "Darwin" : onWindows() ? "Windows" : name;
    }

    private static boolean onWindows() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
    }

    private static String digest(byte[] archive) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(archive);
            return HexFormat.of().formatHex(hash, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** {@code postgres (PostgreSQL) 18.3}. */
    private static String versionOf(Path directory) throws IOException {
        Process process = new ProcessBuilder(program(directory, "postgres").toString(), "--version").start();
        String said = new String(process.getInputStream().readAllBytes()).strip();
        if (said.isEmpty()) {
            throw new IOException("PostgreSQL's programs do not run on this system: "
                    + new String(process.getErrorStream().readAllBytes()).strip());
        }
        return said.substring(said.lastIndexOf(' ') + 1);
    }

    private static void unpack(byte[] archive, Path target) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZCompressorInputStream(new ByteArrayInputStream(archive)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(entry, tar, target.resolve(entry.getName()).normalize());
            }
        }
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path file) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.resolveSibling("."));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, file);
            if ((entry.getMode() & 0100) != 0 && !file.toFile().setExecutable(true)) {
                throw new IOException(file + " cannot be made executable");
            }
        }
    }
}
