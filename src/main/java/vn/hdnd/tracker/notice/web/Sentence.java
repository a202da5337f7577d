package vn.hdnd.tracker.notice.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A place where an item may be split.
 *
 * @param at index into the text where the second part would begin
 * @param words with which it would begin
 */
public record Sentence(int at, String words) {

    private static final Pattern START = Pattern.compile("(?<=[.;:!?…])\\s+(?=\\S)");
    private static final int SHOWN = 90;
    private static final int MOST = 40;

    static List<Sentence> in(String text) {
        var found = new ArrayList<Sentence>();
        var matcher = START.matcher(text);
        while (matcher.find() && found.size() < MOST) {
            var rest = text.substring(matcher.end());
            found.add(new Sentence(
                    matcher.end(),
                    rest.length() <= SHOWN ? rest : rest.substring(0, SHOWN).strip() + "…"));
        }
        return found;
    }
}
