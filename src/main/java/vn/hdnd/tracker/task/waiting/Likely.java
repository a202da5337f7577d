package vn.hdnd.tracker.task.waiting;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.shared.FoldedText;

/** Whether the words of a limit may mean an event: most words that name something are in its name. */
final class Likely {

    private static final double SHARE = 0.6;

    /** Words that count, or say where the limit lies. */
    private static final Set<String> NAME_NOTHING = Set.of(
            "sau", "truoc", "khi", "ngay", "lam", "viec", "ke", "tu", "tinh", "trong", "cham", "nhat", "muon", "vong",
            "thoi", "han", "dien", "ra", "tai", "vao", "moi", "cac", "tung", "hang", "la", "va", "tuan", "thang", "it",
            "khong", "qua", "co", "duoc", "cua");

    private Likely() {}

    static boolean means(@Nullable String words, String event) {
        if (words == null) {
            return false;
        }
        // A count does not name anything, a number behind "thứ" does.
        var said = naming(FoldedText.fold(words).replaceAll("\\d+(?: \\([^)]*\\))? (?=ngay|tuan|thang)", ""));
        var named = naming(FoldedText.fold(event));
        return !said.isEmpty() && said.stream().filter(named::contains).count() >= SHARE * said.size();
    }

    private static Set<String> naming(String folded) {
        return Arrays.stream(folded.split("[^\\p{L}\\d]+"))
                .filter(word -> !word.isEmpty() && !NAME_NOTHING.contains(word))
                .collect(Collectors.toSet());
    }
}
