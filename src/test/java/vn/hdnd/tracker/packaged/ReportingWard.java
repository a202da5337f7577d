package vn.hdnd.tracker.packaged;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A ward's officer who reports progress on one duty after the other until told to stop, and enters in the ledger what
 * was acknowledged. Whatever goes wrong in between, the officer tries again.
 */
final class ReportingWard implements Runnable {

    private static final Pattern REPORTABLE = Pattern.compile("(/assignments/[0-9a-f-]{36})/report-progress");
    private static final Pattern VERSION = Pattern.compile("<input[^>]*\\bname=\"version\"[^>]*>");
    private static final Pattern VALUE = Pattern.compile("\\bvalue=\"(\\d+)\"");
    private static final String REPORT = "/report-progress";

    private final String address;
    private final String username;
    private final Ledger ledger;

    private volatile boolean done;
    private volatile String trouble = "none";

    ReportingWard(String address, String username, Ledger ledger) {
        this.address = address;
        this.username = username;
        this.ledger = ledger;
    }

    void stop() {
        done = true;
    }

    /** The last thing that went wrong, for a failing test to say. */
    String trouble() {
        return username + ": " + trouble;
    }

    @Override
    public void run() {
        while (!done) {
            try {
                Visitor officer = new Visitor(address);
                officer.signIn(username, KillTest.DEMO_PASSWORD);
                while (!done) {
                    reportOnEverything(officer);
                }
            } catch (IOException e) {
                trouble = e.toString();
                pause();
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void reportOnEverything(Visitor officer) throws IOException, InterruptedException {
        String desk = page(officer, "/desk");
        List<String> duties = REPORTABLE
                .matcher(desk)
                .results()
                .map(link -> link.group(1))
                .distinct()
                .toList();
        if (duties.isEmpty()) {
            throw new IOException("no duties on the desk");
        }
        for (String duty : duties) {
            if (!done) {
                report(officer, duty);
            }
        }
    }

    private void report(Visitor officer, String duty) throws IOException, InterruptedException {
        String form = page(officer, duty + REPORT);
        UUID submission = UUID.randomUUID();
        String words = "Đã thực hiện bước %d của %s".formatted(ledger.size() + 1, username);
        HttpResponse<String> answer = officer.post(
                duty + REPORT,
                Map.of(
                        "_csrf", Visitor.csrf(form),
                        "version", version(form),
                        "submissionId", submission.toString(),
                        "outcome", words));
        if (Visitor.redirectsWithin(answer) && Visitor.location(answer).endsWith(duty)) {
            ledger.enter(submission, words);
        } else {
            throw new IOException("a report was answered with " + answer.statusCode());
        }
    }

    private static String page(Visitor officer, String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = officer.get(path);
        if (answer.statusCode() != 200) {
            throw new IOException(path + " was answered with " + answer.statusCode());
        }
        return answer.body();
    }

    private static String version(String page) throws IOException {
        Matcher field = VERSION.matcher(page);
        if (field.find()) {
            Matcher value = VALUE.matcher(field.group());
            if (value.find()) {
                return value.group(1);
            }
        }
        throw new IOException("the form has no version");
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
