package vn.hdnd.tracker.platform;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import vn.hdnd.tracker.shared.VietnamTime;

/**
 * The operating system's lock that lets one process use a data directory. It ends with its process however that dies;
 * the file remains and says who held it last.
 */
final class DirectoryLock implements AutoCloseable {

    /** Behind any text, because Windows also refuses to read what is locked. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    /** Opened files of this process. Closing a second channel on one of them would set the first one's lock free. */
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private DirectoryLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** @throws DatabaseRefused if another process, or another part of this one, holds it: by whom and since when */
    static DirectoryLock take(Path file) {
        if (!HELD_HERE.add(file)) {
            throw DatabaseRefused.heldBy("this very process", file);
        }
        try {
            return new DirectoryLock(file, locked(file));
        } catch (IOException e) {
            HELD_HERE.remove(file);
            throw new UncheckedIOException("The lock " + file + " cannot be taken", e);
        } catch (DatabaseRefused e) {
            HELD_HERE.remove(file);
            throw e;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            HELD_HERE.remove(file);
        }
    }

    private static FileChannel locked(Path file) throws IOException {
        Files.createDirectories(file.resolveSibling("."));
        FileChannel channel = FileChannel.open(file, CREATE, READ, WRITE);
        if (channel.tryLock(LOCKED_BYTE, 1, false) == null) {
            String holder = read(channel);
            channel.close();
            throw DatabaseRefused.heldBy(holder, file);
        }
        write(channel, thisProcess());
        return channel;
    }

    private static String thisProcess() {
        String since = ZonedDateTime.now(Clock.system(VietnamTime.ZONE))
                .format(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss xxx"));
        return "process %d since %s".formatted(ProcessHandle.current().pid(), since);
    }

    private static String read(FileChannel channel) throws IOException {
        ByteBuffer text = ByteBuffer.allocate(200);
        channel.read(text, 0);
        return StandardCharsets.UTF_8.decode(text.flip()).toString().strip();
    }

    private static void write(FileChannel channel, String text) throws IOException {
        channel.truncate(0);
        channel.write(StandardCharsets.UTF_8.encode(text), 0);
        channel.force(false);
    }
}
