package vn.hdnd.tracker.packaged;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The packaged application, ready to be started as often as a test likes on one port and in one working directory.
 *
 * @param command what starts it, without the application's own arguments
 * @param directory where it works and keeps its data
 * @param environment beside what this process has
 * @param log what it prints, start after start
 */
record Packaged(List<String> command, Path directory, int port, Map<String, String> environment, Path log) {

    private static final Duration START_WITHIN = Duration.ofSeconds(180);

    static Packaged jar(Path directory, Map<String, String> environment) {
        return in(directory, List.of(java(), "-jar", jarFile().toString()), environment);
    }

    static Packaged in(Path directory, List<String> command, Map<String, String> environment) {
        int port = freePort();
        Path log = Path.of("target", "packaged-%s-%d.log".formatted(directory.getFileName(), port));
        return new Packaged(command, directory, port, environment, log.toAbsolutePath());
    }

    static Path jarFile() {
        return Path.of(System.getProperty("tracker.jar", "the system property tracker.jar names no jar"))
                .toAbsolutePath();
    }

    /** That runs this test: the build decides on which Java the application is tried. */
    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    Process launch(String... arguments) throws IOException {
        List<String> all = new ArrayList<>(command);
        all.addAll(List.of("--server.address=127.0.0.1", "--server.port=" + port));
        all.addAll(Arrays.asList(arguments));
        ProcessBuilder builder = new ProcessBuilder(all)
                .directory(directory.toFile())
                .redirectInput(new File("/dev/null"))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().keySet().removeIf(name -> name.startsWith("SPRING_") || name.startsWith("SERVER_"));
        builder.environment().putAll(environment);
        return builder.start();
    }

    /** Starts it and waits until it says that it is well. */
    Process start(String... arguments) throws IOException, InterruptedException {
        Process process = launch(arguments);
        if (!Health.of(address()).comesUp(process, START_WITHIN)) {
            process.destroyForcibly();
            throw new AssertionError("The application does not come up:\n" + tail());
        }
        return process;
    }

    /** Stops it as an administrator does. @return its exit code */
    static int stop(Process process) throws InterruptedException {
        process.destroy();
        if (!process.waitFor(40, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("The application does not stop when asked to");
        }
        return process.exitValue();
    }

    String tail() throws IOException {
        List<String> lines = Files.readAllLines(log);
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 60), lines.size()));
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
