package vn.hdnd.tracker.notice.web;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hdnd.tracker.notice.ChainQueries;
import vn.hdnd.tracker.notice.ItemMargin;
import vn.hdnd.tracker.notice.ItemQueries;
import vn.hdnd.tracker.notice.ItemView;
import vn.hdnd.tracker.notice.NoticeSheet;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.NotFound;
import vn.hdnd.tracker.shared.NoticeId;

/** Reads what the page for readers shows, in a fixed number of statements. */
@Component
class ReaderPages {

    private static final Set<String> BEFORE_ITEMS = Set.of("meeting", "lead-in");

    private final ReviewPages pages;
    private final ItemQueries items;
    private final ChainQueries chains;
    private final List<ItemMargin> margins;

    ReaderPages(ReviewPages pages, ItemQueries items, ChainQueries chains, List<ItemMargin> margins) {
        this.pages = pages;
        this.items = items;
        this.chains = chains;
        this.margins = margins;
    }

    /** @throws NotFound if this person sees no such notice */
    @Transactional(readOnly = true)
    ReaderPage load(NoticeId id, Actor actor) {
        var notice = pages.sheet(id, actor);
        var views = items.items(id);
        return new ReaderPage(
                notice,
                Links.of(id, chains.chain(id, actor)),
                leadIn(notice, views),
                views,
                margins.stream()
                        .map(margin -> Panel.of(margin.fragment(), margin.load(id, actor)))
                        .toList(),
                ReaderPage.contents(views));
    }

    private static List<String> leadIn(NoticeSheet notice, List<ItemView> items) {
        return SourceLayout.of(notice, items).stream()
                .filter(block -> BEFORE_ITEMS.contains(block.part()))
                .map(SourceBlock::text)
                .toList();
    }
}
