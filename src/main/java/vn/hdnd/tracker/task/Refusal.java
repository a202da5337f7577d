package vn.hdnd.tracker.task;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.VietnamTime;

/** Finds the words for a transition that the table does not have: what happened, when and by whom; or whose it is. */
final class Refusal {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm").withZone(VietnamTime.ZONE);

    private Refusal() {}

    static TransitionRefused of(AssignmentFacts facts, AssignmentAction action, Actor by, AssignmentEvent latest) {
        if (!Workflow.from(facts.status()).containsKey(action)) {
            return happened(facts.status(), latest.at(), latest.actorName());
        }
        return new TransitionRefused(whose(facts, action, by));
    }

    private static TransitionRefused happened(AssignmentStatus status, Instant at, String name) {
        return new TransitionRefused(
                "task.refused." + status,
                TIME.format(at),
                VietnamTime.DAY.withZone(VietnamTime.ZONE).format(at),
                name);
    }

    private static String whose(AssignmentFacts facts, AssignmentAction action, Actor by) {
        if (facts.role() == AssignmentRole.COORDINATE && action != AssignmentAction.CANCEL) {
            return "task.refused.coordinator";
        }
        return switch (action) {
            case ACCEPT, DECLINE, REPORT_PROGRESS, REPORT_COMPLETION, WITHDRAW_REPORT -> "task.refused.unit";
            case CONFIRM, RETURN -> {
                if (facts.reportedBy(by)) {
                    yield "task.refused.ownReport";
                }
                yield facts.ownDuty() || facts.committeeConfirms()
                        ? "task.refused.committeeConfirms"
                        : "task.refused.office";
            }
            case REQUEST_EXTENSION -> {
                if (!facts.dated()) {
                    yield "task.refused.undated";
                }
                yield facts.extension() == null ? "task.refused.unit" : "task.refused.extensionWaits";
            }
            case WITHDRAW_EXTENSION -> facts.extension() == null ? "task.refused.noExtension" : "task.refused.unit";
            case GRANT_EXTENSION, REFUSE_EXTENSION -> {
                if (facts.extension() == null) {
                    yield "task.refused.noExtension";
                }
                yield facts.askedFor(by) ? "task.refused.ownRequest" : "task.refused.decider";
            }
            case REASSIGN, REOPEN -> facts.noticeEnded() ? "task.refused.noticeEnded" : "task.refused.decider";
            case UPHOLD, SUSPEND, RESUME, CANCEL -> "task.refused.decider";
        };
    }
}
