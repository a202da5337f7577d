package vn.hdnd.tracker.task.web;

import java.util.function.BiConsumer;
import org.springframework.stereotype.Component;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.AssignmentId;
import vn.hdnd.tracker.task.AssignmentAction;
import vn.hdnd.tracker.task.AssignmentWork;

/** All that is done to a part and says more than its name. */
@Component
class Deeds {

    private final AssignmentWork work;

    Deeds(AssignmentWork work) {
        this.work = work;
    }

    /** A request of a unit, or a decision. */
    Deed of(AssignmentAction action, Actor actor) {
        return new Deed(
                action.slug(),
                "task.action." + action,
                DecisionFields.of(action, actor),
                part -> part.may(action, actor),
                action,
                part -> "task.done." + action + (part.relation().directed() ? "" : ".asked"),
                (id, form) -> work.carryOut(id, action, form.seen(), form.particulars(), actor));
    }

    /** What the Office proposes to those who decide. */
    Deed proposing(AssignmentAction action, Actor actor) {
        return new Deed(
                "propose/" + action.slug(),
                "task.propose." + action,
                DecisionFields.proposing(action),
                part -> part.proposals(actor).contains(action),
                action,
                part -> "task.done.PROPOSE",
                (id, form) -> work.propose(id, action, form.seen(), form.particulars(), actor));
    }

    Deed putting(Actor actor) {
        return onProposal(
                "put-to-committee",
                "PUT_TO_COMMITTEE",
                actor,
                (id, form) -> work.putToCommittee(id, form.seen(), actor));
    }

    Deed withdrawing(Actor actor) {
        return onProposal(
                "withdraw-proposal",
                "WITHDRAW_PROPOSAL",
                actor,
                (id, form) -> work.withdrawProposal(id, form.seen(), actor));
    }

    private static Deed onProposal(String slug, String name, Actor actor, BiConsumer<AssignmentId, DecisionForm> run) {
        return new Deed(
                slug,
                "task.action." + name,
                DecisionFields.NOTHING,
                part -> part.proposedAction() != null && actor.isOffice(),
                null,
                part -> "task.done." + name,
                run);
    }

    /** How a proposal is answered. */
    Deed answering(boolean agrees, Actor actor) {
        var name = agrees ? "AGREE" : "DISAGREE";
        return new Deed(
                agrees ? "agree" : "disagree",
                "task.action." + name,
                DecisionFields.answering(agrees, actor),
                part -> part.decidesProposal(actor),
                null,
                part -> "task.done." + name,
                (id, form) -> {
                    if (agrees) {
                        work.agree(id, form.seen(), form.particulars(), actor);
                    } else {
                        work.disagree(id, form.seen(), form.particulars(), actor);
                    }
                });
    }
}
