package vn.hdnd.tracker.notice.history;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.NoticeId;
import vn.hdnd.tracker.shared.NoticeItemId;
import vn.hdnd.tracker.shared.Refused;

/**
 * Remembers what acts of review change and puts it back. Each undoes their own acts, the latest first; an act whose rows
 * somebody has changed since is not undone, so that nobody's work is overwritten.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class ReviewHistory {

    /** Saving goes on while somebody types: what is saved within this time is one act. */
    private static final Duration ONE_EDIT = Duration.ofMinutes(10);

    private final List<Remembered> kinds;
    private final UndoLog log;
    private final JdbcClient jdbc;
    private final EntityManager entities;
    private final Clock clock;

    ReviewHistory(List<Remembered> kinds, UndoLog log, JdbcClient jdbc, EntityManager entities, Clock clock) {
        this.kinds = List.copyOf(kinds);
        this.log = log;
        this.jdbc = jdbc;
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * Does something to a notice, which nobody else changes meanwhile, and remembers how it was before. An act within an
     * act is a part of that.
     *
     * @param item that it is about; null for several
     */
    public <T extends @Nullable Object> T during(
            NoticeId notice, ReviewAct act, @Nullable NoticeItemId item, Actor by, Supplier<T> change) {
        return together(notice, () -> {
            if (TransactionSynchronizationManager.getResource(this) instanceof Scope scope && scope.named == null) {
                scope.named = new Named(act, item, by);
            }
            return change.get();
        });
    }

    /** Takes what is done as one act: the first that says what it is. */
    public <T extends @Nullable Object> T together(NoticeId notice, Supplier<T> acts) {
        if (TransactionSynchronizationManager.hasResource(this)) {
            return acts.get();
        }
        var scope = new Scope();
        TransactionSynchronizationManager.bindResource(this, scope);
        try {
            lock(notice);
            var before = now(notice);
            var result = acts.get();
            var named = scope.named;
            if (named != null) {
                remember(notice, named.act(), named.item(), named.by(), before, now(notice));
            }
            return result;
        } finally {
            TransactionSynchronizationManager.unbindResource(this);
        }
    }

    /** What is being done, as the first act in it says. */
    private static final class Scope {

        private @Nullable Named named;
    }

    private record Named(ReviewAct act, @Nullable NoticeItemId item, Actor by) {}

    /** This person's act that would be undone next. */
    public Optional<LastAct> last(NoticeId notice, Actor by) {
        return log.last(notice, by.id());
    }

    /**
     * Undoes an act of this person. The caller has made sure that the notice may be changed, and gives its items their
     * places afterwards; what it has read before is read anew.
     *
     * @throws Refused if it was undone already, is not the latest, or somebody has changed the same since
     */
    public LastAct undo(NoticeId notice, UUID id, Actor by) {
        lock(notice);
        var last = log.last(notice, by.id()).orElseThrow(() -> new Refused("notice.refused.nothingToUndo"));
        if (!last.id().equals(id)) {
            throw new Refused("notice.refused.undoneAlready");
        }
        var since = log.since(notice, id);
        var touched = since.get(since.size() - 1).touched();
        var now = now(notice);
        touched.stream().filter(one -> !now.stillAs(one)).findFirst().ifPresent(one -> {
            throw refused(since, one);
        });
        try {
            putBack(touched, now);
        } catch (DataIntegrityViolationException others) {
            // Something hangs on these rows that nobody remembers here.
            throw refused(since, touched.get(0));
        }
        entities.clear();
        log.remove(id);
        return last;
    }

    /** Nothing of this notice will be undone any more. */
    public void forget(NoticeId notice) {
        log.forget(notice);
    }

    private void putBack(List<Touched> touched, Snapshot now) {
        for (var kind : kinds) {
            kind.put(touched.stream()
                    .filter(one -> one.of().equals(kind.name()) && one.before() != null)
                    .map(one ->
                            Versions.newer(kind, Objects.requireNonNull(one.before()), now.row(kind.name(), one.id())))
                    .toList());
        }
        var lastFirst = new ArrayList<>(kinds);
        Collections.reverse(lastFirst);
        for (var kind : lastFirst) {
            kind.remove(touched.stream()
                    .filter(one -> one.of().equals(kind.name()) && one.before() == null)
                    .map(Touched::id)
                    .toList());
        }
    }

    private static Refused refused(List<UndoLog.Entry> since, Touched changed) {
        return since.stream()
                .limit(since.size() - 1L)
                .filter(entry -> entry.touches(changed.id()))
                .findFirst()
                .map(entry -> new Refused("notice.refused.undoChangedBy", entry.byName()))
                .orElseGet(() -> new Refused("notice.refused.undoChanged"));
    }

    private void remember(
            NoticeId notice, ReviewAct act, @Nullable NoticeItemId item, Actor by, Snapshot before, Snapshot after) {
        var touched = before.changedIn(after);
        if (touched.isEmpty() || (act == ReviewAct.EDITED && goesOn(notice, item, by, touched, before))) {
            return;
        }
        var said = new LastAct(NoticeItemId.next().value(), act, item, path(item, before, after), items(touched, item));
        log.add(notice, said, by.id(), clock.instant(), touched);
    }

    /** The latest act in this notice was the same person's edit of the same item, a short while ago. */
    private boolean goesOn(
            NoticeId notice, @Nullable NoticeItemId item, Actor by, List<Touched> touched, Snapshot before) {
        var latest = log.latest(notice)
                .filter(entry -> entry.act().act() == ReviewAct.EDITED
                        && entry.by().equals(by.id())
                        && Objects.equals(entry.act().item(), item)
                        && entry.touched().stream().allMatch(before::stillAs)
                        && entry.at().isAfter(clock.instant().minus(ONE_EDIT)));
        latest.ifPresent(entry -> log.extend(entry.act().id(), clock.instant(), joined(entry.touched(), touched)));
        return latest.isPresent();
    }

    private static List<Touched> joined(List<Touched> earlier, List<Touched> later) {
        var all = new LinkedHashMap<UUID, Touched>();
        earlier.forEach(one -> all.put(one.id(), one));
        later.forEach(one -> all.merge(one.id(), one, (was, is) -> was.endingAs(is.after())));
        return List.copyOf(all.values());
    }

    private static int items(List<Touched> touched, @Nullable NoticeItemId item) {
        return item != null
                ? 1
                : (int) touched.stream()
                        .filter(one -> one.of().equals(ItemRows.NAME))
                        .count();
    }

    private static @Nullable String path(@Nullable NoticeItemId item, Snapshot before, Snapshot after) {
        if (item == null) {
            return null;
        }
        var row = before.row(ItemRows.NAME, item.value());
        var known = row == null ? after.row(ItemRows.NAME, item.value()) : row;
        return known == null ? null : Versions.text(known.json(), "path");
    }

    private Snapshot now(NoticeId notice) {
        entities.flush();
        return new Snapshot(kinds, notice);
    }

    private void lock(NoticeId notice) {
        jdbc.sql("select id from notice where id = ? for update")
                .param(notice.value())
                .query(UUID.class)
                .optional();
    }
}
