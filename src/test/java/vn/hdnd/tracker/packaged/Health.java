package vn.hdnd.tracker.packaged;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** What {@code /actuator/health} of a running application says. */
record Health(URI address) {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    static Health of(String application) {
        return new Health(URI.create(application + "/actuator/health"));
    }

    /** @return false if the process ended or the time ran out before */
    boolean comesUp(Process process, Duration within) throws InterruptedException {
        long end = System.nanoTime() + within.toNanos();
        while (process.isAlive() && System.nanoTime() < end) {
            if (status() == 200) {
                return true;
            }
            Thread.sleep(200);
        }
        return false;
    }

    /** The status of the answer, or 0 if there was none. */
    int status() throws InterruptedException {
        try {
            var request = HttpRequest.newBuilder(address)
                    .timeout(Duration.ofSeconds(15))
                    .build();
            return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            return 0;
        }
    }
}
