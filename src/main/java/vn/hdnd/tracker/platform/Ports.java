package vn.hdnd.tracker.platform;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.function.IntConsumer;

/**
 * Chooses the embedded server's port. Below the range from which the operating system takes ports for outgoing
 * connections: the server must find its own again when it is brought back.
 */
final class Ports {

    private static final int LOWEST = 20_000;
    private static final int SPAN = 9_000;
    private static final int ATTEMPTS = 100;

    private Ports() {}

    /**
     * Where to look first for a directory: elsewhere for each, so that no other application on this machine takes the
     * port while its server is being brought back.
     */
    static int firstFor(Path data) {
        return LOWEST + Math.floorMod(data.toString().hashCode(), SPAN);
    }

    /** @return the port on which the start succeeded */
    static int startOnFirstFree(int first, IntConsumer start) {
        for (int port = first; port < first + ATTEMPTS; port++) {
            if (isFree(port) && starts(port, start)) {
                return port;
            }
        }
        throw new DatabaseRefused(
                "No port between %d and %d is free for the embedded database. Name another with --tracker.database.port=…"
                        .formatted(first, first + ATTEMPTS - 1),
                null);
    }

    /** Another process may be quicker; any other failure counts. */
    private static boolean starts(int port, IntConsumer start) {
        try {
            start.accept(port);
            return true;
        } catch (PostgresToolFailed e) {
            if (isFree(port)) {
                throw e;
            }
            return false;
        }
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
