package vn.hdnd.tracker.identity;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.hdnd.tracker.shared.FoldedText;
import vn.hdnd.tracker.shared.Refused;

/**
 * What a password must be: at least 15 characters, and not one that a guesser tries first. No rules of composition
 * (OWASP ASVS 5.0, section 6.2): a sentence without digits is a good password.
 */
final class PasswordPolicy {

    static final int SHORTEST = 15;
    static final int LONGEST = 256;

    /** What must be left of a password once everything is taken away that a guesser knows. */
    private static final int UNKNOWN = 5;

    /** Read without marks, spaces and signs. The published password of the sample council is one of them. */
    private static final List<String> KNOWN = List.of(
            "demoketluan2022",
            "hoidongnhandan",
            "uybannhandan",
            "thuongtruc",
            "vanphong",
            "thongbao",
            "ketluan",
            "matkhau",
            "quantri",
            "password",
            "passw0rd",
            "administrator",
            "admin",
            "letmein",
            "welcome",
            "iloveyou",
            "qwertyuiop",
            "asdfghjkl",
            "zxcvbnm",
            "qwerty",
            "vietnam",
            "anhyeuem",
            "hdnd",
            "ubnd",
            "theodoi",
            "nhiemvu");

    private PasswordPolicy() {}

    /** @throws Refused with what to do instead */
    static void check(String password, String username, String name) {
        var length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            throw new Refused("identity.password.tooShort", SHORTEST);
        }
        if (length > LONGEST) {
            throw new Refused("identity.password.tooLong", LONGEST);
        }
        if (unknownPart(password, username, name) < UNKNOWN) {
            throw new Refused("identity.password.guessable");
        }
    }

    private static int unknownPart(String password, String username, String name) {
        var left = squeezed(password);
        for (var word : known(username, name)) {
            left = left.replace(word, "");
        }
        left = left.replaceAll("(19|20)\\d\\d", "");
        return distinctSteps(left);
    }

    private static List<String> known(String username, String name) {
        var own = Stream.concat(Stream.of(squeezed(username)), Stream.of(squeezed(name)));
        var parts = Stream.of(FoldedText.fold(name).split(" ")).map(PasswordPolicy::squeezed);
        return Stream.of(KNOWN.stream(), own, parts)
                .flatMap(words -> words)
                .filter(word -> word.length() >= 3)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    /** How often a character is neither its predecessor nor that one's neighbour ("aaaa", "1234", "4321"). */
    private static int distinctSteps(String text) {
        var steps = text.isEmpty() ? 0 : 1;
        for (var i = 1; i < text.length(); i++) {
            if (Math.abs(text.charAt(i) - text.charAt(i - 1)) > 1) {
                steps++;
            }
        }
        return (int) Math.min(steps, text.chars().distinct().count());
    }

    private static String squeezed(String text) {
        return FoldedText.fold(text).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
