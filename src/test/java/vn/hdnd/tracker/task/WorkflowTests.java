package vn.hdnd.tracker.task;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.hdnd.tracker.shared.AccountId;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.Decision;
import vn.hdnd.tracker.shared.Role;
import vn.hdnd.tracker.shared.RoleHeld;
import vn.hdnd.tracker.shared.UnitId;

/** Every status × action × role × own or other unit against tables written down here and in {@link DeclaredWorkflow}. */
class WorkflowTests {

    private static final UnitId UNIT = UnitId.next();
    private static final UnitId OTHER = UnitId.next();

    private final Map<String, Actor> people = new LinkedHashMap<>();

    WorkflowTests() {
        people.put("unit", person(Role.UNIT_OFFICER, UNIT));
        people.put("other", person(Role.UNIT_OFFICER, OTHER));
        people.put("clerk", person(Role.CLERK, OTHER));
        people.put("head", person(Role.OFFICE_HEAD, OTHER));
        people.put("committee", person(Role.COMMITTEE, OTHER));
        people.put("observer", person(Role.OBSERVER, OTHER));
        people.put("admin", person(Role.ADMIN, UNIT));
    }

    private static Actor person(Role role, UnitId unit) {
        return new Actor(AccountId.next(), role.name(), role.name(), List.of(new RoleHeld(role, unit)));
    }

    @Test
    void a_lead_reported_by_its_unit() {
        assertThat(table(AssignmentRole.LEAD, false, false, "unit", ReportSource.UNIT))
                .isEqualTo(DeclaredWorkflow.LEAD);
    }

    @Test
    void a_paper_recorded_by_a_clerk_is_judged_by_the_office_and_withdrawn_by_it() {
        assertThat(reported(table(AssignmentRole.LEAD, false, false, "clerk", ReportSource.PAPER)))
                .isEqualTo("""
                        REPORTED WITHDRAW_REPORT: clerk* head*
                        REPORTED CONFIRM: clerk head
                        REPORTED RETURN: clerk head
                        REPORTED CANCEL: committee""");
    }

    @Test
    void where_the_task_says_so_only_the_committee_judges() {
        assertThat(reported(table(AssignmentRole.LEAD, false, true, "unit", ReportSource.UNIT)))
                .isEqualTo("""
                        REPORTED WITHDRAW_REPORT: unit
                        REPORTED CONFIRM: committee
                        REPORTED RETURN: committee
                        REPORTED CANCEL: committee""");
    }

    @Test
    void what_the_office_owes_is_recorded_by_it_and_judged_by_others() {
        assertThat(table(AssignmentRole.LEAD, true, false, "head", ReportSource.UNIT))
                .isEqualTo("""
                        ASSIGNED ACCEPT: unit clerk head
                        ASSIGNED DECLINE: unit clerk head
                        ASSIGNED REASSIGN: committee
                        ASSIGNED REPORT_PROGRESS: unit clerk clerk* head head*
                        ASSIGNED REPORT_COMPLETION: unit clerk clerk* head head*
                        ASSIGNED REQUEST_EXTENSION: unit clerk head
                        ASSIGNED SUSPEND: committee
                        ASSIGNED CANCEL: committee
                        ACCEPTED DECLINE: unit clerk head
                        ACCEPTED REASSIGN: committee
                        ACCEPTED REPORT_PROGRESS: unit clerk clerk* head head*
                        ACCEPTED REPORT_COMPLETION: unit clerk clerk* head head*
                        ACCEPTED REQUEST_EXTENSION: unit clerk head
                        ACCEPTED SUSPEND: committee
                        ACCEPTED CANCEL: committee
                        IN_PROGRESS REASSIGN: committee
                        IN_PROGRESS REPORT_PROGRESS: unit clerk clerk* head head*
                        IN_PROGRESS REPORT_COMPLETION: unit clerk clerk* head head*
                        IN_PROGRESS REQUEST_EXTENSION: unit clerk head
                        IN_PROGRESS SUSPEND: committee
                        IN_PROGRESS CANCEL: committee
                        REPORTED WITHDRAW_REPORT: unit clerk head
                        REPORTED CONFIRM: committee
                        REPORTED RETURN: committee
                        REPORTED CANCEL: committee
                        RETURNED REPORT_PROGRESS: unit clerk clerk* head head*
                        RETURNED REPORT_COMPLETION: unit clerk clerk* head head*
                        RETURNED REQUEST_EXTENSION: unit clerk head
                        RETURNED SUSPEND: committee
                        RETURNED CANCEL: committee
                        DECLINED UPHOLD: committee
                        DECLINED REASSIGN: committee
                        DECLINED CANCEL: committee
                        SUSPENDED RESUME: committee
                        SUSPENDED CANCEL: committee
                        COMPLETED REOPEN: committee""");
    }

    @Test
    void the_head_judges_what_a_clerk_recorded_for_the_office() {
        assertThat(reported(table(AssignmentRole.LEAD, true, false, "clerk", ReportSource.PAPER)))
                .isEqualTo("""
                        REPORTED WITHDRAW_REPORT: clerk* head*
                        REPORTED CONFIRM: head committee
                        REPORTED RETURN: head committee
                        REPORTED CANCEL: committee""");
    }

    @Test
    void a_coordinator_accepts_and_contributes() {
        assertThat(table(AssignmentRole.COORDINATE, false, false, "unit", ReportSource.UNIT))
                .isEqualTo("""
                        ASSIGNED ACCEPT: unit clerk* head*
                        ASSIGNED REPORT_PROGRESS: unit clerk* head*
                        ASSIGNED CANCEL: committee
                        ACCEPTED REPORT_PROGRESS: unit clerk* head*
                        ACCEPTED CANCEL: committee
                        IN_PROGRESS REPORT_PROGRESS: unit clerk* head*
                        IN_PROGRESS CANCEL: committee
                        REPORTED CANCEL: committee
                        RETURNED REPORT_PROGRESS: unit clerk* head*
                        RETURNED CANCEL: committee
                        DECLINED CANCEL: committee
                        SUSPENDED CANCEL: committee""");
    }

    @Test
    void a_request_for_more_time_is_taken_back_by_its_unit_and_decided_by_the_committee() {
        var asked = new AssignmentFacts.Asked(person("unit").id(), false);
        var table = table(status -> facts(status, false, asked, true));

        assertThat(lines(table, "EXTENSION")).isEqualTo(DeclaredWorkflow.ASKED_FOR_TIME);
    }

    @Test
    void a_request_that_the_office_recorded_is_taken_back_by_it() {
        var asked = new AssignmentFacts.Asked(person("clerk").id(), true);
        var table = table(status -> facts(status, false, asked, true));

        assertThat(lines(table, "WITHDRAW_EXTENSION").lines()).allMatch(line -> line.endsWith(": clerk* head*"));
    }

    @Test
    void without_a_day_nobody_asks_for_more_time() {
        assertThat(lines(table(status -> facts(status, false, null, false)), "EXTENSION"))
                .isEmpty();
    }

    @Test
    void the_head_decides_what_was_handed_over_and_nothing_else() {
        people.put(
                "head",
                new Actor(AccountId.next(), "head", "head", person("head").roles(), Set.of(Decision.SUSPENSION)));
        var table = table(status -> facts(status, false, null, true));

        assertThat(table).contains("ACCEPTED SUSPEND: head committee", "SUSPENDED RESUME: head committee");
        assertThat(table).contains("ACCEPTED CANCEL: committee\n", "DECLINED UPHOLD: committee\n");
    }

    @Test
    void what_the_office_owes_is_never_decided_by_its_head() {
        var all = Set.of(Decision.values());
        people.put(
                "head",
                new Actor(AccountId.next(), "head", "head", person("head").roles(), all));
        var table = table(status -> facts(status, true, null, true));

        assertThat(table).contains("ACCEPTED SUSPEND: committee", "ACCEPTED CANCEL: committee");
    }

    @Test
    void the_office_proposes_exactly_what_it_may_not_decide() {
        people.put(
                "head",
                new Actor(AccountId.next(), "head", "head", person("head").roles(), Set.of(Decision.EXTENSION)));
        var asked = new AssignmentFacts.Asked(person("unit").id(), false);
        for (var status : AssignmentStatus.values()) {
            var facts = facts(status, false, asked, true);
            for (var person : people.values()) {
                var decides = Workflow.actionsFor(facts, person).stream()
                        .map(Offer::action)
                        .filter(action -> action.decision().isPresent());
                var proposes = Workflow.proposalsFor(facts, person);
                assertThat(decides).noneMatch(proposes::contains);
                if (!person.isOffice()) {
                    assertThat(proposes).isEmpty();
                }
            }
            var possible = Workflow.from(status).keySet().stream()
                    .filter(action -> action.decision().isPresent())
                    .toList();
            assertThat(Workflow.proposalsFor(facts, person("clerk"))).hasSameElementsAs(possible);
        }
    }

    @Test
    void what_is_out_of_force_is_neither_reopened_nor_given_away() {
        var ended = new AssignmentFacts(
                UNIT, AssignmentRole.LEAD, AssignmentStatus.DECLINED, false, false, null, null, true, true, null);

        assertThat(Workflow.offer(ended, AssignmentAction.REASSIGN, person("committee")))
                .isEmpty();
        assertThat(Workflow.offer(ended, AssignmentAction.CANCEL, person("committee")))
                .isPresent();
    }

    @Test
    void nobody_judges_what_they_reported_themselves() {
        var both = new Actor(
                AccountId.next(),
                "both",
                "both",
                List.of(new RoleHeld(Role.CLERK, OTHER), new RoleHeld(Role.UNIT_OFFICER, UNIT)));
        var facts = new AssignmentFacts(
                UNIT,
                AssignmentRole.LEAD,
                AssignmentStatus.REPORTED,
                false,
                false,
                both.id(),
                ReportSource.UNIT,
                false,
                true,
                null);

        assertThat(Workflow.actionsFor(facts, both))
                .containsExactly(new Offer(AssignmentAction.WITHDRAW_REPORT, false));
    }

    private Actor person(String name) {
        return Objects.requireNonNull(people.get(name));
    }

    private static AssignmentFacts facts(
            AssignmentStatus status, boolean ownDuty, AssignmentFacts.@Nullable Asked asked, boolean dated) {
        return new AssignmentFacts(UNIT, AssignmentRole.LEAD, status, ownDuty, false, null, null, false, dated, asked);
    }

    private static String reported(String table) {
        return table.lines().filter(line -> line.startsWith("REPORTED ")).collect(joining("\n"));
    }

    private static String lines(String table, String word) {
        return table.lines().filter(line -> line.contains(word)).collect(joining("\n"));
    }

    private String table(
            AssignmentRole role, boolean ownDuty, boolean committeeConfirms, String reporter, ReportSource source) {
        var by = person(reporter).id();
        return table(status ->
                new AssignmentFacts(UNIT, role, status, ownDuty, committeeConfirms, by, source, false, true, null));
    }

    private String table(Function<AssignmentStatus, AssignmentFacts> facts) {
        var lines = new ArrayList<String>();
        for (var status : AssignmentStatus.values()) {
            for (var action : AssignmentAction.values()) {
                var who = who(facts.apply(status), action);
                if (!who.isEmpty()) {
                    lines.add(status + " " + action + ": " + String.join(" ", who));
                }
            }
        }
        return String.join("\n", lines);
    }

    private List<String> who(AssignmentFacts facts, AssignmentAction action) {
        var who = new ArrayList<String>();
        people.forEach((name, person) -> Workflow.actionsFor(facts, person).stream()
                .filter(offer -> offer.action() == action)
                .forEach(offer -> who.add(offer.forUnit() ? name + "*" : name)));
        return who;
    }
}
