package vn.hdnd.tracker.notice;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.hdnd.tracker.notice.LearnedNameQueries.Taught;
import vn.hdnd.tracker.organization.LearnedNames;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.NoticeId;
import vn.hdnd.tracker.shared.UnitGroupId;
import vn.hdnd.tracker.shared.UnitId;

/** Names that the register learns from the review of a notice, and unlearns when that is undone. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class TaughtNames {

    private final LearnedNames names;
    private final LearnedNameQueries learned;

    TaughtNames(LearnedNames names, LearnedNameQueries learned) {
        this.names = names;
        this.learned = learned;
    }

    void teach(NoticeId notice, String words, UnitMention known, Actor by) {
        var unit = known.unit();
        var group = known.group();
        if (unit != null ? names.learn(unit, words, by) : group != null && names.learn(group, words, by)) {
            learned.add(notice, known, words);
        }
    }

    /** What is known to have been learned from this notice. */
    List<Taught> of(NoticeId notice) {
        return learned.of(notice);
    }

    /**
     * Takes names back that an undone act had taught.
     *
     * @return those that stay, because contents of this or other notices, or duties in them, name somebody by them
     */
    List<String> unlearn(NoticeId notice, List<Taught> before) {
        var gone = new ArrayList<>(before);
        gone.removeAll(new HashSet<>(of(notice)));
        var kept = gone.stream().filter(learned::used).toList();
        gone.removeAll(kept);
        gone.forEach(this::forget);
        return kept.stream().map(Taught::name).toList();
    }

    private void forget(Taught taught) {
        if (taught.unitId() != null) {
            names.forget(new UnitId(taught.unitId()), taught.name());
        } else {
            names.forget(new UnitGroupId(Objects.requireNonNull(taught.groupId())), taught.name());
        }
    }
}
