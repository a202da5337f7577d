package vn.hdnd.tracker.notice.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hdnd.tracker.notice.ChainQueries;
import vn.hdnd.tracker.notice.NoticeHeader;
import vn.hdnd.tracker.notice.NoticeLink;
import vn.hdnd.tracker.notice.Signer;
import vn.hdnd.tracker.notice.versions.Comparison;
import vn.hdnd.tracker.notice.versions.Pairings;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.NotFound;
import vn.hdnd.tracker.shared.NoticeId;

/** Reads notices that hang together, and lays two of them side by side. */
@Component
class VersionsPages {

    private final ReviewPages pages;
    private final ChainQueries chains;
    private final Pairings pairings;
    private final ItemWords words;

    VersionsPages(ReviewPages pages, ChainQueries chains, Pairings pairings, ItemWords words) {
        this.pages = pages;
        this.chains = chains;
        this.pairings = pairings;
        this.words = words;
    }

    /**
     * @param from the one on the left; what is not of the chain is passed over, then the one before this notice stands there
     * @param to the one on the right
     * @throws NotFound if this person sees no such notice
     */
    @Transactional(readOnly = true)
    VersionsPage load(NoticeId id, @Nullable UUID from, @Nullable UUID to, Actor actor) {
        var chain = chains.chain(id, actor);
        if (chain.stream().noneMatch(link -> link.id().equals(id.value()))) {
            throw new NotFound("notice " + id);
        }
        var links = Links.of(id, chain);
        var after = Objects.requireNonNullElse(links.link(to), later(links));
        var before = links.link(from);
        if (before == null) {
            before = before(links, after);
        }
        return new VersionsPage(links, before == null || before.equals(after) ? null : pair(before, after, actor));
    }

    /** This one, or where nothing stands before it the one that follows it. */
    private static NoticeLink later(Links links) {
        if (links.earlier() != null) {
            return links.self();
        }
        return Objects.requireNonNullElseGet(links.replacement(), () -> links.all().stream()
                .filter(link -> links.self().id().equals(link.followsId()))
                .findFirst()
                .orElse(links.self()));
    }

    private static @Nullable NoticeLink before(Links links, NoticeLink after) {
        var named = links.link(after.followsId());
        if (named != null) {
            return named;
        }
        return links.all().stream()
                .filter(link -> !link.id().equals(after.id()))
                .findFirst()
                .orElse(null);
    }

    private VersionsPage.Pair pair(NoticeLink before, NoticeLink after, Actor actor) {
        var pairing = pairings.of(new NoticeId(before.id()), new NoticeId(after.id()));
        return new VersionsPage.Pair(
                before,
                after,
                around(
                        pages.sheet(pairing.earlier(), actor).header(),
                        pages.sheet(pairing.later(), actor).header()),
                Comparison.of(pairing.earlierItems(), pairing.laterItems(), pairing.pairs(), words));
    }

    private static List<VersionsPage.Around> around(NoticeHeader before, NoticeHeader after) {
        var around = new ArrayList<VersionsPage.Around>();
        add(around, "notice.field.summary", before.summary(), after.summary());
        add(around, "notice.field.closing", before.closing(), after.closing());
        add(around, "notice.field.signer", signers(before), signers(after));
        add(
                around,
                "notice.field.recipients",
                String.join("; ", before.recipients()),
                String.join("; ", after.recipients()));
        return around;
    }

    private static void add(List<VersionsPage.Around> around, String key, String before, String after) {
        if (!before.equals(after)) {
            around.add(new VersionsPage.Around(key, Comparison.before(before, after), Comparison.after(before, after)));
        }
    }

    private static String signers(NoticeHeader header) {
        return header.signers().stream().map(Signer::named).collect(Collectors.joining("; "));
    }
}
