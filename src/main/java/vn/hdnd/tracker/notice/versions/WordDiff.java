package vn.hdnd.tracker.notice.versions;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Two texts word by word: what each has that the other has not. */
final class WordDiff {

    /** A word with the blanks behind it, or a mark by itself. */
    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{N}]+(?:[./-][\\p{L}\\p{N}]+)*\\s*|[^\\p{L}\\p{N}\\s]\\s*|\\s+");

    private final List<String> earlier;
    private final List<String> later;
    private final List<AbstractDelta<String>> deltas;

    private WordDiff(List<String> earlier, List<String> later) {
        this.earlier = earlier;
        this.later = later;
        this.deltas = DiffUtils.diff(earlier, later, (one, other) -> one.strip().equals(other.strip()))
                .getDeltas();
    }

    static WordDiff of(String earlier, String later) {
        return new WordDiff(words(earlier), words(later));
    }

    List<Piece> earlier() {
        return pieces(earlier, AbstractDelta::getSource);
    }

    List<Piece> later() {
        return pieces(later, AbstractDelta::getTarget);
    }

    private List<Piece> pieces(List<String> words, Function<AbstractDelta<String>, Chunk<String>> side) {
        var pieces = new ArrayList<Piece>();
        var at = 0;
        for (var delta : deltas) {
            var chunk = side.apply(delta);
            add(pieces, words.subList(at, chunk.getPosition()), false);
            at = chunk.getPosition() + chunk.size();
            add(pieces, words.subList(chunk.getPosition(), at), true);
        }
        add(pieces, words.subList(at, words.size()), false);
        return List.copyOf(pieces);
    }

    private static void add(List<Piece> pieces, List<String> words, boolean changed) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(String.join("", words), changed));
        }
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(found -> found.group()).toList();
    }
}
