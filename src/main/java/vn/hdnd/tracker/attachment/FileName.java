package vn.hdnd.tracker.attachment;

import java.util.Locale;
import java.util.regex.Pattern;
import vn.hdnd.tracker.shared.FoldedText;

/**
 * A file name that is safe to keep, show and hand back: the last part of a path, NFC, without control characters,
 * without characters that change the direction of writing or cannot be seen, without those that Windows refuses, at
 * most {@value #MAX_LENGTH} characters.
 */
record FileName(String value) {

    static final int MAX_LENGTH = 200;

    private static final Pattern PATH = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Cn}]");
    private static final Pattern FORBIDDEN = Pattern.compile("[<>:\"|?*]");
    private static final Pattern ENDS = Pattern.compile("^[\\s.]+|[\\s.]+$");
    private static final String NAMELESS = "file";

    /** The name as a browser sent it, made safe. */
    static FileName clean(String sent) {
        var name = PATH.matcher(sent).replaceFirst("");
        name = SPACES.matcher(name).replaceAll(" ");
        name = UNSEEN.matcher(name).replaceAll("");
        name = FORBIDDEN.matcher(FoldedText.nfc(name)).replaceAll("_");
        var dot = name.lastIndexOf('.');
        var stem = ENDS.matcher(dot < 0 ? name : name.substring(0, dot)).replaceAll("");
        var ending = dot < 0 ? "" : ENDS.matcher(name.substring(dot)).replaceAll("");
        if (ending.length() > MAX_LENGTH / 2) {
            return new FileName(cut(stem + "." + ending, MAX_LENGTH));
        }
        var end = ending.isEmpty() ? "" : "." + ending;
        return new FileName(cut(stem.isEmpty() ? NAMELESS : stem, MAX_LENGTH - end.length()) + end);
    }

    /** Lower case, without the dot; empty if the name has none. */
    String extension() {
        var dot = value.lastIndexOf('.');
        return dot < 0 ? "" : value.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private static String cut(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length);
    }
}
