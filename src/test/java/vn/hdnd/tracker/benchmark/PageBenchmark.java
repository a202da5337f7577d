package vn.hdnd.tracker.benchmark;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hdnd.tracker.TrackerApplication;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.VietnamTime;
import vn.hdnd.tracker.support.SampleCouncil;
import vn.hdnd.tracker.support.TestDatabase;
import vn.hdnd.tracker.task.SampleTown;

/**
 * How long the pages take in a small register and in a large one: {@code PageBenchmark [TASKS]}. The same pages are
 * asked for over HTTP with 600 tasks (10,000 assignments) and with 60,000 (1,000,000), or with as many as are named;
 * each twenty times after ten to warm up (slow ones fewer, at least three), and the middle one counts, in milliseconds of the clock. The register is
 * written anew into an embedded PostgreSQL on 127.0.0.1 and is gone at the end. Promised: at most 1.5 times the time.
 */
public final class PageBenchmark {

    private static final int SMALL = 600;
    private static final int LARGE = 60_000;
    private static final int WARMING = 10;
    private static final int TIMES = 20;
    private static final int LEAST = 3;
    private static final long PATIENCE = Duration.ofSeconds(8).toNanos();
    private static final int PASS_EACH = 6_000;
    private static final Pattern FEED = Pattern.compile("(/calendar/[^\"<\\s]+\\.ics)");
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final String base;

    private PageBenchmark(int port) {
        base = "http://127.0.0.1:" + port;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        var large = args.length > 0 ? Integer.parseInt(args[0]) : LARGE;
        var database = TestDatabase.fresh();
        try (var context = new SpringApplicationBuilder(TrackerApplication.class, SampleTown.class)
                .properties(Map.of(
                        "spring.datasource.url",
                        database.url(),
                        "spring.datasource.username",
                        TestDatabase.USERNAME,
                        "spring.datasource.password",
                        TestDatabase.PASSWORD,
                        "server.address",
                        "127.0.0.1",
                        "server.port",
                        "0"))
                .run()) {
            var town = context.getBean(SampleTown.class);
            var size = new ReferenceSize(context.getBean(JdbcClient.class), town.clerk);
            size.units(town.host.area());
            var officer = town.officer(ReferenceSize.unit(14));
            var benchmark = new PageBenchmark(
                    ((WebServerApplicationContext) context).getWebServer().getPort());

            size.tasks(0, SMALL);
            size.news(0, SMALL, town.clerk.id().value(), officer.id().value());
            size.settle();
            var few = size.assignments();
            var before = benchmark.measure(town, officer);
            for (var from = SMALL; from < large; from += PASS_EACH) {
                size.tasks(from, Math.min(large, from + PASS_EACH));
            }
            size.news(
                    SMALL,
                    Math.min(large, SMALL + 2 * PASS_EACH),
                    town.clerk.id().value(),
                    officer.id().value());
            size.settle();
            var many = size.assignments();
            var after = benchmark.measure(town, officer);
            System.out.printf(Locale.ROOT, "%n%-28s %,12d %,12d %8s%n", "assignments", few, many, "times");
            before.forEach((page, time) -> System.out.printf(
                    Locale.ROOT,
                    "%-28s %9.1f ms %9.1f ms %8.2f%n",
                    page,
                    time,
                    after.get(page),
                    after.get(page) / time));
        }
    }

    private Map<String, Double> measure(SampleTown town, Actor officer) throws IOException, InterruptedException {
        var year = LocalDate.now(VietnamTime.ZONE).minusDays(200);
        var clerk = signedIn(town.clerk);
        var ward = signedIn(officer);
        var times = new LinkedHashMap<String, Double>();
        times.put("desk of the Office", time(clerk, "/desk"));
        times.put("desk of the Committee", time(signedIn(town.committee), "/desk"));
        times.put("desk of a unit", time(ward, "/desk"));
        times.put("list of tasks", time(clerk, "/tasks"));
        times.put("list, searched", time(clerk, "/tasks?q=" + encoded("nội dung 417")));
        times.put("list of a unit", time(clerk, "/tasks?unit=" + ReferenceSize.unit(14)));
        times.put("list, as of a past day", time(clerk, "/tasks?asOf=" + year));
        times.put("task page", time(clerk, "/tasks/NV-1999-000040"));
        times.put("overview", time(clerk, "/overview"));
        times.put("overview of a year", time(clerk, "/overview?year=" + year.getYear()));
        times.put("overview, as of a past day", time(clerk, "/overview?asOf=" + year));
        times.put("bell and inbox", time(ward, "/inbox"));
        times.put("waiting for a date", time(clerk, "/waiting"));
        times.put("calendar of a unit", time(HttpClient.newHttpClient(), feed(ward, officer)));
        return times;
    }

    /** A new address each time: the old one stops. */
    private String feed(HttpClient ward, Actor officer) throws IOException, InterruptedException {
        var unit = officer.reportingUnits().iterator().next();
        var page = get(ward, "/account/calendar").body();
        var made = post(ward, "/account/calendar/" + unit, page, Map.of()).body();
        var address = FEED.matcher(made);
        if (!address.find()) {
            throw new IllegalStateException("no address of a calendar on the page");
        }
        return address.group(1);
    }

    private double time(HttpClient client, String path) throws IOException, InterruptedException {
        warm(client, path);
        var times = new ArrayList<Double>();
        for (var until = System.nanoTime() + PATIENCE;
                times.size() < LEAST || times.size() < TIMES && System.nanoTime() < until; ) {
            times.add(once(client, path));
        }
        Collections.sort(times);
        return times.get(times.size() / 2);
    }

    private void warm(HttpClient client, String path) throws IOException, InterruptedException {
        var until = System.nanoTime() + PATIENCE;
        for (var i = 0; i < WARMING && System.nanoTime() < until; i++) {
            once(client, path);
        }
    }

    private double once(HttpClient client, String path) throws IOException, InterruptedException {
        var start = System.nanoTime();
        var answer = get(client, path);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answered " + answer.statusCode());
        }
        return (System.nanoTime() - start) / 1e6;
    }

    private HttpClient signedIn(Actor person) throws IOException, InterruptedException {
        var client = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        var page = get(client, "/login").body();
        post(client, "/login", page, Map.of("username", person.username(), "password", SampleCouncil.PASSWORD));
        return client;
    }

    private HttpResponse<String> get(HttpClient client, String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(URI.create(base + path)).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(HttpClient client, String path, String page, Map<String, String> fields)
            throws IOException, InterruptedException {
        var token = TOKEN.matcher(page);
        if (!token.find()) {
            throw new IllegalStateException("no form on the page before " + path);
        }
        var form = new StringBuilder("_csrf=").append(encoded(token.group(1)));
        fields.forEach(
                (name, value) -> form.append('&').append(name).append('=').append(encoded(value)));
        return client.send(
                HttpRequest.newBuilder(URI.create(base + path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form.toString()))
                        .build(),
                BodyHandlers.ofString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
