package vn.hdnd.tracker.platform;

import java.nio.file.Path;

/** A process that starts the embedded database, says where, and lives until it is killed. */
final class HoldDatabase {

    private HoldDatabase() {}

    public static void main(String[] args) throws InterruptedException {
        EmbeddedDatabase database =
                EmbeddedDatabase.start(DatabaseFiles.around(Path.of(args[0])), Integer.parseInt(args[1]));
        System.out.println("READY " + database.port());
        Thread.currentThread().join();
    }
}
