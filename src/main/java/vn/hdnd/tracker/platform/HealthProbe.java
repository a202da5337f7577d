package vn.hdnd.tracker.platform;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/**
 * Asks the application on this machine whether it is well: ends with 0 if so and with 1 otherwise. For a container's
 * health check, in an image that holds nothing but Java. The port is that of {@code SERVER_PORT}, or 8080.
 */
final class HealthProbe {

    private static final Duration LIMIT = Duration.ofSeconds(8);

    private HealthProbe() {}

    public static void main(String[] args) throws InterruptedException {
        System.exit(isWell(System.getenv().getOrDefault("SERVER_PORT", "8080")) ? 0 : 1);
    }

    static boolean isWell(String port) throws InterruptedException {
        var health = URI.create("http://127.0.0.1:" + port + "/actuator/health");
        try {
            return HttpClient.newBuilder()
                            .connectTimeout(LIMIT)
                            .build()
                            .send(
                                    HttpRequest.newBuilder(health)
                                            .timeout(LIMIT)
                                            .build(),
                                    HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException e) {
            return false;
        }
    }
}
