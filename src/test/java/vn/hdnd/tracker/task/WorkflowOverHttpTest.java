package vn.hdnd.tracker.task;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.hdnd.tracker.task.DeclaredWorkflow.lines;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.AssignmentId;
import vn.hdnd.tracker.shared.VietnamTime;
import vn.hdnd.tracker.support.SampleCouncil;
import vn.hdnd.tracker.support.Visit;
import vn.hdnd.tracker.support.WebTest;
import vn.hdnd.tracker.task.DeclaredWorkflow.Line;
import vn.hdnd.tracker.task.ReportContent.Origin;

/**
 * The declared table through the running application: every status × action × person is sent as the form would send it. What
 * the table lets through happens, everything else changes nothing and is answered as such; and the page of each status shows
 * each person just the acts that the table lets them do.
 */
@WebTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WorkflowOverHttpTest {

    private static final Set<AssignmentAction> OF_REQUESTS = Set.of(
            AssignmentAction.WITHDRAW_EXTENSION, AssignmentAction.GRANT_EXTENSION, AssignmentAction.REFUSE_EXTENSION);

    @Autowired
    private ApplicationContext context;

    @Autowired
    private AssignmentWork work;

    @Autowired
    private JdbcClient jdbc;

    private SampleCouncil council;
    private SampleTracking tracking;
    private final Map<String, Actor> people = new LinkedHashMap<>();
    private final Map<String, Visit> visits = new LinkedHashMap<>();
    private final Deque<AssignmentId> fresh = new ArrayDeque<>();

    @BeforeAll
    void people_of_every_role() {
        council = SampleCouncil.found(context);
        tracking = new SampleTracking(context, () -> council.clerk(), () -> council.head());
        people.put("unit", council.ownOfficer());
        people.put("other", council.otherOfficer());
        people.put("clerk", council.clerk());
        people.put("head", council.head());
        people.put("committee", council.committee());
        people.put("observer", council.observer());
        people.put("admin", council.admin());
        people.forEach((name, person) -> visits.put(name, Visit.as(person, context)));
    }

    private Actor person(String name) {
        return requireNonNull(people.get(name));
    }

    private Visit visit(String name) {
        return requireNonNull(visits.get(name));
    }

    /** A part of the ward that nobody has touched yet. */
    private AssignmentId part() {
        if (fresh.isEmpty()) {
            var plan = tracking.plan(TaskMode.EACH, 20, SampleTracking.lead(council.ward()));
            tracking.started(30, plan).forEach(task -> fresh.add(tracking.assignment(task, council.ward())));
        }
        return fresh.remove();
    }

    private AssignmentId part(AssignmentStatus status, boolean asked) {
        var part = part();
        if (asked) {
            act(part, AssignmentAction.REQUEST_EXTENSION, "unit");
        }
        bring(part, status);
        assertThat(column(part, "status")).isEqualTo(status.name());
        return part;
    }

    private void bring(AssignmentId part, AssignmentStatus status) {
        switch (status) {
            case ASSIGNED -> {}
            case ACCEPTED -> act(part, AssignmentAction.ACCEPT, "unit");
            case IN_PROGRESS -> report(part, ReportKind.PROGRESS);
            case REPORTED -> report(part, ReportKind.COMPLETION);
            case RETURNED -> {
                report(part, ReportKind.COMPLETION);
                act(part, AssignmentAction.RETURN, "clerk");
            }
            case DECLINED -> act(part, AssignmentAction.DECLINE, "unit");
            case SUSPENDED -> {
                act(part, AssignmentAction.ACCEPT, "unit");
                act(part, AssignmentAction.SUSPEND, "committee");
            }
            case COMPLETED -> {
                report(part, ReportKind.COMPLETION);
                act(part, AssignmentAction.CONFIRM, "clerk");
            }
            case REASSIGNED -> act(part, AssignmentAction.REASSIGN, "committee");
            case CANCELLED -> act(part, AssignmentAction.CANCEL, "committee");
        }
    }

    private void act(AssignmentId part, AssignmentAction action, String by) {
        var unit = action == AssignmentAction.REASSIGN ? council.otherWard() : null;
        var until = action == AssignmentAction.REQUEST_EXTENSION ? inDays(40) : null;
        work.carryOut(part, action, tracking.version(part), new Particulars("Lý do", until, unit, null), person(by));
    }

    private void report(AssignmentId part, ReportKind kind) {
        var content = new ReportContent(
                UUID.randomUUID(), kind, "Đã làm", null, null, null, Origin.unit(null, null), List.of());
        work.report(part, tracking.version(part), content, person("unit"));
    }

    private static LocalDate inDays(int days) {
        return LocalDate.now(VietnamTime.ZONE).plusDays(days);
    }

    private String column(AssignmentId part, String name) {
        return jdbc.sql("select " + name + "::text from assignment where id = ?")
                .param(part.value())
                .query(String.class)
                .single();
    }

    private record Told(String action, UUID actor) {}

    private List<Told> told(AssignmentId part) {
        return jdbc.sql("select action, actor_id as actor from assignment_event where assignment_id = ? order by seq")
                .param(part.value())
                .query(Told.class)
                .list();
    }

    /** @return the status of the answer */
    private int send(AssignmentId part, AssignmentAction action, String name) {
        var recorded = action.reports() && person(name).isOffice();
        var fields = new ArrayList<>(List.of("version", String.valueOf(tracking.version(part)), "note", "Lý do"));
        if (action.reports()) {
            fields.addAll(List.of("submissionId", UUID.randomUUID().toString(), "outcome", "Đã làm"));
        }
        if (recorded) {
            var kind = action == AssignmentAction.REPORT_COMPLETION ? ReportKind.COMPLETION : ReportKind.PROGRESS;
            var today = VietnamTime.DAY.format(inDays(0));
            fields.addAll(List.of("kind", kind.name(), "source", "PAPER", "paperNumber", "12/BC-HĐND"));
            fields.addAll(List.of("paperDate", today, "receivedOn", today));
        }
        if (action == AssignmentAction.REQUEST_EXTENSION || action == AssignmentAction.GRANT_EXTENSION) {
            fields.addAll(List.of("until", VietnamTime.DAY.format(inDays(40))));
        }
        if (action == AssignmentAction.REASSIGN) {
            fields.addAll(List.of("unit", council.otherWard().toString()));
        }
        if (action.decision().isPresent()) {
            fields.addAll(List.of("basisWho", "đồng chí Nguyễn Kiên", "basisOn", VietnamTime.DAY.format(inDays(-1))));
        }
        var address = "/assignments/" + part + "/" + (recorded ? "record" : action.slug());
        return visit(name)
                .post(address, fields.toArray(String[]::new))
                .getResponse()
                .getStatus();
    }

    private static List<AssignmentAction> rest(List<Line> lines, AssignmentStatus status, String name) {
        return Stream.of(AssignmentAction.values())
                .filter(action -> lines.stream()
                        .noneMatch(line -> line.status() == status && line.action() == action && line.lets(name)))
                .toList();
    }

    @Test
    void what_the_table_lets_through_happens_and_is_told() {
        for (var line : lines(DeclaredWorkflow.LEAD)) {
            happens(line, false);
        }
    }

    @Test
    void what_becomes_of_a_request_for_more_time_happens_and_is_told() {
        for (var line : lines(DeclaredWorkflow.ASKED_FOR_TIME)) {
            happens(line, true);
        }
    }

    private void happens(Line line, boolean asked) {
        for (var name : people.keySet()) {
            if (!line.lets(name)) {
                continue;
            }
            var part = part(line.status(), asked);
            var before = told(part).size();

            assertThat(send(part, line.action(), name))
                    .as("%s by %s", line, name)
                    .isEqualTo(302);

            var to = line.action() == AssignmentAction.RESUME
                    ? AssignmentStatus.ACCEPTED
                    : requireNonNull(Workflow.from(line.status()).get(line.action()));
            assertThat(column(part, "status")).as("%s by %s", line, name).isEqualTo(to.name());
            var since = told(part);
            assertThat(since.subList(before, since.size()))
                    .as("%s by %s", line, name)
                    .contains(new Told(line.action().name(), person(name).id().value()));
        }
    }

    @Test
    void everything_else_changes_nothing_whoever_sends_it() {
        var lines = lines(DeclaredWorkflow.LEAD);
        for (var status : AssignmentStatus.values()) {
            var part = part(status, false);
            var version = tracking.version(part);
            var history = told(part);
            for (var name : people.keySet()) {
                for (var action : rest(lines, status, name)) {
                    refused(part, status, action, name);
                }
            }
            assertThat(tracking.version(part)).as("%s is left alone", status).isEqualTo(version);
            assertThat(told(part)).as("history of %s", status).isEqualTo(history);
        }
    }

    private void refused(AssignmentId part, AssignmentStatus status, AssignmentAction action, String name) {
        var answer = send(part, action, name);
        var said = assertThat(answer).as("%s %s by %s", status, action, name);
        switch (name) {
            case "observer", "admin" -> said.isEqualTo(403);
            // Of another unit's part not even its existence is told.
            case "other" -> said.isIn(403, 404);
            default -> said.isIn(403, 409);
        }
    }

    @Test
    void a_page_shows_each_person_just_what_the_table_lets_them_do() {
        shows(DeclaredWorkflow.LEAD, false);
    }

    @Test
    void while_more_time_is_asked_for_the_page_shows_what_can_become_of_it() {
        shows(DeclaredWorkflow.ASKED_FOR_TIME, true);
    }

    private void shows(String table, boolean asked) {
        var lines = lines(table);
        var statuses = lines.stream().map(Line::status).distinct().toList();
        for (var status : asked ? statuses : List.of(AssignmentStatus.values())) {
            var part = part(status, asked);
            for (var name : List.of("unit", "clerk", "head", "committee", "observer")) {
                var expected = lines.stream()
                        .filter(line -> line.status() == status && line.lets(name))
                        .map(line -> line.action().reports() && person(name).isOffice()
                                ? "record"
                                : line.action().slug())
                        .collect(toCollection(TreeSet::new));
                assertThat(acts(part, name, asked))
                        .as("%s seen by %s", status, name)
                        .isEqualTo(expected);
            }
        }
    }

    /** The acts of the workflow that the page of the part offers. */
    private Set<String> acts(AssignmentId part, String name, boolean ofRequests) {
        var page = visit(name).get("/assignments/" + part);
        assertThat(page).hasStatusOk();
        var found = Pattern.compile("/assignments/" + part + "(?:/|\\?act=)([a-z-]+)(?=[\"?&])")
                .matcher(new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
        return found.results()
                .map(hit -> hit.group(1))
                .filter(slug -> slug.equals("record")
                        ? !ofRequests
                        : AssignmentAction.ofSlug(slug)
                                .filter(action -> !ofRequests || OF_REQUESTS.contains(action))
                                .isPresent())
                .collect(toCollection(TreeSet::new));
    }
}
