package vn.hdnd.tracker.notice.versions;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hdnd.tracker.notice.ChainQueries;
import vn.hdnd.tracker.notice.ItemQueries;
import vn.hdnd.tracker.shared.NoticeId;

/** Lays two notices side by side; three statements. Asked only about notices that somebody may see. */
@Component
@Transactional(readOnly = true)
public class Pairings {

    private final ItemQueries items;
    private final ChainQueries chains;

    Pairings(ItemQueries items, ChainQueries chains) {
        this.items = items;
        this.chains = chains;
    }

    public Pairing of(NoticeId earlier, NoticeId later) {
        var before = items.items(earlier);
        var after = items.items(later);
        return new Pairing(earlier, before, later, after, ItemPairs.of(before, after, chains.said(later)));
    }
}
