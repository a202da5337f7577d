package vn.hdnd.tracker.platform;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.function.IntConsumer;

/**
 * Chooses the embedded server's port. Below the range from which the operating system takes ports for outgoing
 * connections: the server must find its own again when it is brought back.
 */
final class Ports {

    static final int FIRST = 15432;

    private static final int ATTEMPTS = 100;

    private Ports() {}

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
            socket.bind(new java.net.InetSocketAddress(InetAddress.getByName("127.0.0.1"), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
