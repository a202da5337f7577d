package vn.hdnd.tracker.task.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.Decision;
import vn.hdnd.tracker.shared.Role;
import vn.hdnd.tracker.task.AssignmentAction;
import vn.hdnd.tracker.task.AssignmentWork;
import vn.hdnd.tracker.task.Particulars;

/** What is done to several parts at once, each in a transaction of its own. */
enum BulkAct {
    CONFIRM("task.action.CONFIRM") {
        @Override
        boolean serves(Actor actor) {
            return actor.isOffice() || actor.is(Role.COMMITTEE);
        }

        @Override
        DecisionFields fields(Actor actor) {
            return DecisionFields.NOTHING;
        }

        @Override
        void run(AssignmentWork work, Pick pick, Particulars said, Actor actor) {
            work.carryOut(pick.id(), AssignmentAction.CONFIRM, pick.version(), said, actor);
        }
    },
    PROPOSE_GRANT("task.propose.GRANT_EXTENSION") {
        @Override
        boolean serves(Actor actor) {
            return actor.isOffice() && !actor.decides(Decision.EXTENSION);
        }

        @Override
        DecisionFields fields(Actor actor) {
            return DecisionFields.NOTHING;
        }

        @Override
        void run(AssignmentWork work, Pick pick, Particulars said, Actor actor) {
            work.propose(pick.id(), AssignmentAction.GRANT_EXTENSION, pick.version(), said, actor);
        }
    },
    PROPOSE_REFUSE("task.propose.REFUSE_EXTENSION") {
        @Override
        boolean serves(Actor actor) {
            return PROPOSE_GRANT.serves(actor);
        }

        @Override
        DecisionFields fields(Actor actor) {
            return DecisionFields.proposing(AssignmentAction.REFUSE_EXTENSION);
        }

        @Override
        void run(AssignmentWork work, Pick pick, Particulars said, Actor actor) {
            work.propose(pick.id(), AssignmentAction.REFUSE_EXTENSION, pick.version(), said, actor);
        }
    },
    PUT_TO_COMMITTEE("task.action.PUT_TO_COMMITTEE") {
        @Override
        boolean serves(Actor actor) {
            return actor.is(Role.OFFICE_HEAD);
        }

        @Override
        DecisionFields fields(Actor actor) {
            return DecisionFields.NOTHING;
        }

        @Override
        void run(AssignmentWork work, Pick pick, Particulars said, Actor actor) {
            work.putToCommittee(pick.id(), pick.version(), actor);
        }
    },
    AGREE("task.bulk.AGREE") {
        @Override
        boolean serves(Actor actor) {
            return actor.is(Role.COMMITTEE)
                    || (actor.is(Role.OFFICE_HEAD) && !actor.handed().isEmpty());
        }

        @Override
        DecisionFields fields(Actor actor) {
            return DecisionFields.answering(true, actor);
        }

        @Override
        void run(AssignmentWork work, Pick pick, Particulars said, Actor actor) {
            work.agree(pick.id(), pick.version(), said, actor);
        }
    },
    GRANT_EXTENSION("task.action.GRANT_EXTENSION") {
        @Override
        boolean serves(Actor actor) {
            return actor.decides(Decision.EXTENSION);
        }

        @Override
        DecisionFields fields(Actor actor) {
            return DecisionFields.answering(true, actor);
        }

        @Override
        void run(AssignmentWork work, Pick pick, Particulars said, Actor actor) {
            work.carryOut(pick.id(), AssignmentAction.GRANT_EXTENSION, pick.version(), said, actor);
        }
    },
    REFUSE_EXTENSION("task.action.REFUSE_EXTENSION") {
        @Override
        boolean serves(Actor actor) {
            return actor.decides(Decision.EXTENSION);
        }

        @Override
        DecisionFields fields(Actor actor) {
            return DecisionFields.of(AssignmentAction.REFUSE_EXTENSION, actor);
        }

        @Override
        void run(AssignmentWork work, Pick pick, Particulars said, Actor actor) {
            work.carryOut(pick.id(), AssignmentAction.REFUSE_EXTENSION, pick.version(), said, actor);
        }
    },
    SUSPEND("task.action.SUSPEND") {
        @Override
        boolean serves(Actor actor) {
            return actor.decides(Decision.SUSPENSION);
        }

        @Override
        DecisionFields fields(Actor actor) {
            return DecisionFields.of(AssignmentAction.SUSPEND, actor);
        }

        @Override
        void run(AssignmentWork work, Pick pick, Particulars said, Actor actor) {
            work.carryOut(pick.id(), AssignmentAction.SUSPEND, pick.version(), said, actor);
        }
    };

    private final String key;
    private final String slug = name().toLowerCase(Locale.ROOT).replace('_', '-');

    BulkAct(String key) {
        this.key = key;
    }

    /** Message key of its button. */
    public String key() {
        return key;
    }

    /** As it stands in addresses. */
    public String slug() {
        return slug;
    }

    abstract boolean serves(Actor actor);

    abstract DecisionFields fields(Actor actor);

    abstract void run(AssignmentWork work, Pick pick, Particulars said, Actor actor);

    static List<BulkAct> of(Actor actor) {
        return Arrays.stream(values()).filter(act -> act.serves(actor)).toList();
    }

    static Optional<BulkAct> ofSlug(String slug) {
        return Arrays.stream(values()).filter(act -> act.slug.equals(slug)).findFirst();
    }
}
