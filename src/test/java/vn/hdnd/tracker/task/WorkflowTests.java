package vn.hdnd.tracker.task;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.hdnd.tracker.shared.AccountId;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.Role;
import vn.hdnd.tracker.shared.RoleHeld;
import vn.hdnd.tracker.shared.UnitId;

/**
 * Every status × action × role × own or other unit against a table written down here. A star: recorded for the unit.
 */
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
                .isEqualTo("""
                        ASSIGNED ACCEPT: unit clerk* head*
                        ASSIGNED REPORT_PROGRESS: unit clerk* head*
                        ASSIGNED REPORT_COMPLETION: unit clerk* head*
                        ASSIGNED CANCEL: committee
                        ACCEPTED REPORT_PROGRESS: unit clerk* head*
                        ACCEPTED REPORT_COMPLETION: unit clerk* head*
                        ACCEPTED CANCEL: committee
                        IN_PROGRESS REPORT_PROGRESS: unit clerk* head*
                        IN_PROGRESS REPORT_COMPLETION: unit clerk* head*
                        IN_PROGRESS CANCEL: committee
                        REPORTED WITHDRAW_REPORT: unit
                        REPORTED CONFIRM: clerk head
                        REPORTED RETURN: clerk head
                        REPORTED CANCEL: committee
                        RETURNED REPORT_PROGRESS: unit clerk* head*
                        RETURNED REPORT_COMPLETION: unit clerk* head*
                        RETURNED CANCEL: committee
                        COMPLETED REOPEN: committee""");
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
                        ASSIGNED REPORT_PROGRESS: unit clerk clerk* head head*
                        ASSIGNED REPORT_COMPLETION: unit clerk clerk* head head*
                        ASSIGNED CANCEL: committee
                        ACCEPTED REPORT_PROGRESS: unit clerk clerk* head head*
                        ACCEPTED REPORT_COMPLETION: unit clerk clerk* head head*
                        ACCEPTED CANCEL: committee
                        IN_PROGRESS REPORT_PROGRESS: unit clerk clerk* head head*
                        IN_PROGRESS REPORT_COMPLETION: unit clerk clerk* head head*
                        IN_PROGRESS CANCEL: committee
                        REPORTED WITHDRAW_REPORT: unit clerk head
                        REPORTED CONFIRM: committee
                        REPORTED RETURN: committee
                        REPORTED CANCEL: committee
                        RETURNED REPORT_PROGRESS: unit clerk clerk* head head*
                        RETURNED REPORT_COMPLETION: unit clerk clerk* head head*
                        RETURNED CANCEL: committee
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
                        RETURNED CANCEL: committee""");
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
                false);

        assertThat(Workflow.actionsFor(facts, both))
                .containsExactly(new Offer(AssignmentAction.WITHDRAW_REPORT, false));
    }

    private String reported(String table) {
        return table.lines().filter(line -> line.startsWith("REPORTED ")).collect(joining("\n"));
    }

    private String table(
            AssignmentRole role, boolean ownDuty, boolean committeeConfirms, String reporter, ReportSource source) {
        var lines = new ArrayList<String>();
        var by = people.get(reporter);
        for (var status : AssignmentStatus.values()) {
            var facts = new AssignmentFacts(UNIT, role, status, ownDuty, committeeConfirms, by.id(), source, false);
            for (var action : AssignmentAction.values()) {
                var who = who(facts, action);
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
