package vn.hdnd.tracker.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import vn.hdnd.tracker.shared.Actor;

/** Makes the frame of a request out of what the modules contribute. */
@Component
class Frames {

    private final ObjectProvider<SignedIn> signedIn;
    private final ObjectProvider<NavigationContributor> contributors;
    private final ObjectProvider<CouncilName> council;
    private final ObjectProvider<FrameNote> notes;
    private final ObjectProvider<FrameInbox> inboxes;
    private final Assets assets;

    Frames(
            ObjectProvider<SignedIn> signedIn,
            ObjectProvider<NavigationContributor> contributors,
            ObjectProvider<CouncilName> council,
            ObjectProvider<FrameNote> notes,
            ObjectProvider<FrameInbox> inboxes,
            Assets assets) {
        this.signedIn = signedIn;
        this.contributors = contributors;
        this.council = council;
        this.notes = notes;
        this.inboxes = inboxes;
        this.assets = assets;
    }

    Frame of(HttpServletRequest request) {
        return new Frame(
                this::person,
                this::places,
                this::name,
                this::note,
                this::unread,
                Requested.path(request),
                back(request),
                assets);
    }

    private Optional<Actor> actor() {
        return Optional.ofNullable(signedIn.getIfAvailable()).flatMap(SignedIn::actor);
    }

    private Frame.@Nullable Person person() {
        return actor().map(actor -> new Frame.Person(
                        actor.username(),
                        actor.name(),
                        signedIn.getObject().capacity(actor),
                        signedIn.getObject().acting()))
                .orElse(null);
    }

    private List<NavigationPlace> places() {
        return actor().map(actor -> contributors
                        .orderedStream()
                        .flatMap(contributor -> contributor.places(actor).stream())
                        .sorted(Comparator.comparingInt(NavigationPlace::order))
                        .toList())
                .orElse(List.of());
    }

    private @Nullable String name() {
        return council.stream()
                .map(CouncilName::name)
                .filter(StringUtils::hasText)
                .findFirst()
                .orElse(null);
    }

    private @Nullable String note() {
        return notes.stream()
                .flatMap(note -> note.messageKey().stream())
                .findFirst()
                .orElse(null);
    }

    private @Nullable String unread() {
        return actor().flatMap(actor -> inboxes.stream()
                        .flatMap(inbox -> inbox.unread(actor).stream())
                        .findFirst())
                .orElse(null);
    }

    /** Only what was asked for by GET can be asked for again. */
    private static String back(HttpServletRequest request) {
        if (!"GET".equals(request.getMethod())) {
            return "/";
        }
        var query = Objects.requireNonNullElse(request.getQueryString(), "");
        return Requested.path(request) + (query.isEmpty() ? "" : "?" + query);
    }
}
