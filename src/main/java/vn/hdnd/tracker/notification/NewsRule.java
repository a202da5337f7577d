package vn.hdnd.tracker.notification;

import static vn.hdnd.tracker.notification.Audience.COMMITTEE;
import static vn.hdnd.tracker.notification.Audience.HEAD;
import static vn.hdnd.tracker.notification.Audience.JUDGE;
import static vn.hdnd.tracker.notification.Audience.MONITOR;
import static vn.hdnd.tracker.notification.Audience.PROPOSER;
import static vn.hdnd.tracker.notification.Audience.UNIT;
import static vn.hdnd.tracker.notification.Audience.UNIT_HEAD;

import java.util.Set;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.task.EventKind;
import vn.hdnd.tracker.task.standing.StandingDeed;

/**
 * What kind of news an entry of a history is, of a part or of a common report, and who hears of it: never the one who did
 * it. A new kind of entry does not compile until it is decided here.
 */
record NewsRule(Topic topic, Set<Audience> audiences) {

    NewsRule {
        audiences = Set.copyOf(audiences);
    }

    static NewsRule of(EventKind kind) {
        return switch (kind) {
            case ASSIGN -> rule(Topic.ASSIGNED, UNIT);
            case ACCEPT, REPORT_PROGRESS -> rule(Topic.PROGRESS, MONITOR);
            case REPORT_COMPLETION, WITHDRAW_REPORT -> rule(Topic.REPORTED, MONITOR, JUDGE);
            case DECLINE, REQUEST_EXTENSION, WITHDRAW_EXTENSION -> rule(Topic.ASKED, MONITOR, HEAD);
            case CONFIRM, RETURN, REOPEN, UPHOLD, GRANT_EXTENSION, REFUSE_EXTENSION ->
                rule(Topic.ANSWERED, UNIT, MONITOR, PROPOSER);
            case REASSIGN, SUSPEND, RESUME, CANCEL -> rule(Topic.CHANGED, UNIT, MONITOR, PROPOSER);
            case FOLLOW_REASSIGNED,
                    FOLLOW_LEAD,
                    ASK_AGAIN,
                    CARRY_OVER,
                    END_REPLACED,
                    END_REVOKED,
                    SET_DEADLINE,
                    MOVE_DEADLINE,
                    END_SERIES,
                    CORRECT_UNIT,
                    CORRECT_DEADLINE -> rule(Topic.CHANGED, UNIT);
            case PROPOSE, WITHDRAW_PROPOSAL -> rule(Topic.PROPOSED, HEAD);
            case PUT_TO_COMMITTEE -> rule(Topic.PROPOSED, COMMITTEE);
            case DISAGREE -> rule(Topic.PROPOSED, PROPOSER, MONITOR);
            case REMIND, REMIND_BY_TELEPHONE, REMIND_BY_LETTER, REMIND_BY_RULE -> rule(Topic.REMINDED, UNIT);
            // Told by the step that made them lapse.
            case LAPSE_EXTENSION, LAPSE_PROPOSAL -> rule(Topic.CHANGED);
            // What is said to people is told to those to whom it is said.
            case DIRECTIVE, MARGIN_NOTE, COMMENT, OFFICE_COMMENT -> rule(Topic.CHANGED);
            case CORRECT_TITLE, CORRECT_DELIVERABLE, CORRECT_FIGURES, CORRECT_TEMPLATE -> rule(Topic.CHANGED, UNIT);
            // Told to the clerks themselves.
            case MONITOR -> rule(Topic.CHANGED);
        };
    }

    static NewsRule of(StandingDeed deed) {
        return switch (deed) {
            case BEGUN -> rule(Topic.ASSIGNED, UNIT);
            case DUE_MOVED -> rule(Topic.CHANGED, UNIT);
            case SENT, CORRECTED -> rule(Topic.PROGRESS, MONITOR);
            case RECORDED, TAKEN, RETURNED -> rule(Topic.ANSWERED, UNIT);
            case URGED, URGED_BY_RULE -> rule(Topic.REMINDED, UNIT);
            case SUBMITTED -> rule(Topic.SPOKEN, UNIT_HEAD);
            case SENT_BACK -> rule(Topic.SPOKEN, UNIT);
            case WITHDRAWN -> rule(Topic.CHANGED);
        };
    }

    /** What certain people are told. */
    static NewsRule addressed(Topic topic) {
        return rule(topic);
    }

    private static NewsRule rule(Topic topic, Audience... audiences) {
        return new NewsRule(topic, Set.of(audiences));
    }

    /** Somebody hears of it. */
    boolean told() {
        return !audiences.isEmpty();
    }

    /** What the Office records for a unit the unit hears of, too. */
    boolean reaches(Actor person, NewsFacts facts) {
        return !person.id().equals(facts.by())
                && (audiences.stream().anyMatch(audience -> audience.holds(person, facts))
                        || facts.forUnit() && UNIT.holds(person, facts));
    }
}
