package vn.hdnd.tracker.task.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.Decision;
import vn.hdnd.tracker.shared.Role;
import vn.hdnd.tracker.task.AssignmentAction;

/** What is done to several parts at once: to each of them one {@link Deed}, in a transaction of its own. */
public enum BulkAct {
    CONFIRM(
            "task.action.CONFIRM",
            actor -> actor.isOffice() || actor.is(Role.COMMITTEE),
            (deeds, actor) -> deeds.of(AssignmentAction.CONFIRM, actor)),
    PROPOSE_GRANT(
            "task.bulk.PROPOSE_GRANT",
            BulkAct::asksOthersForTime,
            (deeds, actor) -> deeds.proposing(AssignmentAction.GRANT_EXTENSION, actor)),
    PROPOSE_REFUSE(
            "task.bulk.PROPOSE_REFUSE",
            BulkAct::asksOthersForTime,
            (deeds, actor) -> deeds.proposing(AssignmentAction.REFUSE_EXTENSION, actor)),
    PUT_TO_COMMITTEE(
            "task.action.PUT_TO_COMMITTEE",
            actor -> actor.is(Role.OFFICE_HEAD),
            (deeds, actor) -> deeds.putting(actor)),
    AGREE(
            "task.bulk.AGREE",
            actor -> actor.is(Role.COMMITTEE)
                    || (actor.is(Role.OFFICE_HEAD) && !actor.handed().isEmpty()),
            (deeds, actor) -> deeds.answering(true, actor)),
    GRANT_EXTENSION(
            "task.action.GRANT_EXTENSION",
            actor -> actor.decides(Decision.EXTENSION),
            (deeds, actor) -> deeds.of(AssignmentAction.GRANT_EXTENSION, actor)),
    REFUSE_EXTENSION(
            "task.action.REFUSE_EXTENSION",
            actor -> actor.decides(Decision.EXTENSION),
            (deeds, actor) -> deeds.of(AssignmentAction.REFUSE_EXTENSION, actor)),
    SUSPEND(
            "task.action.SUSPEND",
            actor -> actor.decides(Decision.SUSPENSION),
            (deeds, actor) -> deeds.of(AssignmentAction.SUSPEND, actor));

    private final String key;
    private final Predicate<Actor> serves;
    private final BiFunction<Deeds, Actor, Deed> deed;
    private final String slug = name().toLowerCase(Locale.ROOT).replace('_', '-');

    BulkAct(String key, Predicate<Actor> serves, BiFunction<Deeds, Actor, Deed> deed) {
        this.key = key;
        this.serves = serves;
        this.deed = deed;
    }

    private static boolean asksOthersForTime(Actor actor) {
        return actor.isOffice() && !actor.decides(Decision.EXTENSION);
    }

    /** Message key of its button. */
    public String key() {
        return key;
    }

    /** As it stands in addresses. */
    public String slug() {
        return slug;
    }

    /** This person may do it to some part, some time. */
    boolean serves(Actor actor) {
        return serves.test(actor);
    }

    Deed deed(Deeds deeds, Actor actor) {
        return deed.apply(deeds, actor);
    }

    static Optional<BulkAct> ofSlug(String slug) {
        return Arrays.stream(values()).filter(act -> act.slug.equals(slug)).findFirst();
    }
}
