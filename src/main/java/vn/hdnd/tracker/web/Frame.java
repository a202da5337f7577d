package vn.hdnd.tracker.web;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.util.function.SingletonSupplier;

/**
 * What stands around a page. Each part is asked for when the page shows it and at most once, so that an answer without
 * a frame costs nothing.
 */
final class Frame {

    /** A telephone has room for this many; one more fits in the place of "more". */
    private static final int FIRST = 4;

    /** Who is signed in, as the frame introduces them. */
    record Person(String username, String name, String capacity, Acting acting) {}

    private final Supplier<@Nullable Person> person;
    private final Supplier<List<NavigationPlace>> places;
    private final Supplier<@Nullable String> council;
    private final Supplier<@Nullable String> note;
    private final Supplier<@Nullable String> unread;
    private final String path;
    private final String back;
    private final Assets assets;

    Frame(
            Supplier<@Nullable Person> person,
            Supplier<List<NavigationPlace>> places,
            Supplier<@Nullable String> council,
            Supplier<@Nullable String> note,
            Supplier<@Nullable String> unread,
            String path,
            String back,
            Assets assets) {
        this.person = SingletonSupplier.ofNullable(person);
        this.places = SingletonSupplier.of(places);
        this.council = SingletonSupplier.ofNullable(council);
        this.note = SingletonSupplier.ofNullable(note);
        this.unread = SingletonSupplier.ofNullable(unread);
        this.path = path;
        this.back = back;
        this.assets = assets;
    }

    /** Without anything that would have to be asked for: for answers given while the database is away. */
    Frame bare() {
        return new Frame(() -> null, List::of, () -> null, () -> null, () -> null, path, back, assets);
    }

    /** Asks for everything now. */
    void ask() {
        person();
        places();
        council();
        note();
        unread();
    }

    public @Nullable Person person() {
        return person.get();
    }

    public List<NavigationPlace> places() {
        return places.get();
    }

    public List<NavigationPlace> firstPlaces() {
        return places().size() <= FIRST + 1 ? places() : places().subList(0, FIRST);
    }

    public List<NavigationPlace> otherPlaces() {
        return places().subList(firstPlaces().size(), places().size());
    }

    /** The address of the place that this page belongs to: the longest that the request's path starts with. */
    public String here() {
        var best = "";
        for (var place : places()) {
            var href = place.href();
            if ((path.equals(href) || path.startsWith(href + "/")) && href.length() > best.length()) {
                best = href;
            }
        }
        return best;
    }

    /** Nothing while the council has no name yet. */
    public @Nullable String council() {
        return council.get();
    }

    /** Message key of the remark at the foot. */
    public @Nullable String note() {
        return note.get();
    }

    /** How many entries of the inbox are unread, empty for none; null for whom there is no inbox. */
    public @Nullable String unread() {
        return unread.get();
    }

    public boolean atInbox() {
        return path.equals("/inbox");
    }

    /** Where to come back to after the language was chosen. */
    public String back() {
        return back;
    }

    public Assets assets() {
        return assets;
    }
}
