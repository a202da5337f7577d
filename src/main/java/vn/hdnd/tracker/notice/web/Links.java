package vn.hdnd.tracker.notice.web;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.notice.NoticeLink;
import vn.hdnd.tracker.notice.NoticeStatus;
import vn.hdnd.tracker.shared.NoticeId;

/** A notice among those that hang together with it, as far as the reader sees them. */
public record Links(NoticeLink self, List<NoticeLink> all) {

    public Links {
        all = List.copyOf(all);
    }

    static Links of(NoticeId id, List<NoticeLink> all) {
        return new Links(
                all.stream()
                        .filter(link -> link.id().equals(id.value()))
                        .findFirst()
                        .orElseThrow(),
                all);
    }

    /** The one that it supplements or replaces. */
    public @Nullable NoticeLink earlier() {
        return link(self.followsId());
    }

    /** The one that took its place. */
    public @Nullable NoticeLink replacement() {
        return all.stream()
                .filter(link -> link.replaces() && self.id().equals(link.followsId()))
                .filter(link -> link.status().published())
                .findFirst()
                .orElse(null);
    }

    /** Those that supplement it and are or were in force. */
    public List<NoticeLink> supplements() {
        return all.stream()
                .filter(link -> link.supplements() && self.id().equals(link.followsId()))
                .filter(link -> link.status().published())
                .toList();
    }

    /** Drafts of the Office that are to supplement or replace it. */
    public List<NoticeLink> drafts() {
        return all.stream()
                .filter(link ->
                        self.id().equals(link.followsId()) && !link.status().published())
                .toList();
    }

    public boolean alone() {
        return all.size() == 1;
    }

    public boolean inForce() {
        return self.status() == NoticeStatus.TRACKED;
    }

    @Nullable
    NoticeLink link(@Nullable UUID id) {
        return all.stream()
                .filter(link -> Objects.equals(link.id(), id))
                .findFirst()
                .orElse(null);
    }
}
