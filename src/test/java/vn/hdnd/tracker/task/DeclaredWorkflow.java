package vn.hdnd.tracker.task;

import java.util.List;

/**
 * What may be done from each status, and by whom, as it was decided: {@link WorkflowTests} holds the table of the program
 * against it, {@link WorkflowOverHttpTest} the running application. A star: recorded for the unit.
 */
final class DeclaredWorkflow {

    /** A part that a unit leads and has reported on itself; nothing is asked for. */
    static final String LEAD = """
            ASSIGNED ACCEPT: unit clerk* head*
            ASSIGNED DECLINE: unit clerk* head*
            ASSIGNED REASSIGN: committee
            ASSIGNED REPORT_PROGRESS: unit clerk* head*
            ASSIGNED REPORT_COMPLETION: unit clerk* head*
            ASSIGNED REQUEST_EXTENSION: unit clerk* head*
            ASSIGNED SUSPEND: committee
            ASSIGNED CANCEL: committee
            ACCEPTED DECLINE: unit clerk* head*
            ACCEPTED REASSIGN: committee
            ACCEPTED REPORT_PROGRESS: unit clerk* head*
            ACCEPTED REPORT_COMPLETION: unit clerk* head*
            ACCEPTED REQUEST_EXTENSION: unit clerk* head*
            ACCEPTED SUSPEND: committee
            ACCEPTED CANCEL: committee
            IN_PROGRESS REASSIGN: committee
            IN_PROGRESS REPORT_PROGRESS: unit clerk* head*
            IN_PROGRESS REPORT_COMPLETION: unit clerk* head*
            IN_PROGRESS REQUEST_EXTENSION: unit clerk* head*
            IN_PROGRESS SUSPEND: committee
            IN_PROGRESS CANCEL: committee
            REPORTED WITHDRAW_REPORT: unit
            REPORTED CONFIRM: clerk head
            REPORTED RETURN: clerk head
            REPORTED CANCEL: committee
            RETURNED REPORT_PROGRESS: unit clerk* head*
            RETURNED REPORT_COMPLETION: unit clerk* head*
            RETURNED REQUEST_EXTENSION: unit clerk* head*
            RETURNED SUSPEND: committee
            RETURNED CANCEL: committee
            DECLINED UPHOLD: committee
            DECLINED REASSIGN: committee
            DECLINED CANCEL: committee
            SUSPENDED RESUME: committee
            SUSPENDED CANCEL: committee
            COMPLETED REOPEN: committee""";

    /** The same while more time is asked for: what can become of the request. */
    static final String ASKED_FOR_TIME = """
            ASSIGNED WITHDRAW_EXTENSION: unit
            ASSIGNED GRANT_EXTENSION: committee
            ASSIGNED REFUSE_EXTENSION: committee
            ACCEPTED WITHDRAW_EXTENSION: unit
            ACCEPTED GRANT_EXTENSION: committee
            ACCEPTED REFUSE_EXTENSION: committee
            IN_PROGRESS WITHDRAW_EXTENSION: unit
            IN_PROGRESS GRANT_EXTENSION: committee
            IN_PROGRESS REFUSE_EXTENSION: committee
            REPORTED WITHDRAW_EXTENSION: unit
            REPORTED GRANT_EXTENSION: committee
            REPORTED REFUSE_EXTENSION: committee
            RETURNED WITHDRAW_EXTENSION: unit
            RETURNED GRANT_EXTENSION: committee
            RETURNED REFUSE_EXTENSION: committee""";

    private DeclaredWorkflow() {}

    /** @param who names, with a star where they record for the unit */
    record Line(AssignmentStatus status, AssignmentAction action, List<String> who) {

        boolean lets(String name) {
            return who.contains(name) || who.contains(name + "*");
        }
    }

    static List<Line> lines(String table) {
        return table.lines().map(DeclaredWorkflow::line).toList();
    }

    private static Line line(String text) {
        var sides = text.split(": ");
        var step = sides[0].split(" ");
        return new Line(
                AssignmentStatus.valueOf(step[0]), AssignmentAction.valueOf(step[1]), List.of(sides[1].split(" ")));
    }
}
