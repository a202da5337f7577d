package vn.hdnd.tracker.intake.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.hdnd.tracker.intake.PartOfNotice;
import vn.hdnd.tracker.intake.ReadSignature;

/**
 * Recipients and signature. They stand side by side on paper, so that their lines come one after the other, in either
 * order, or mixed on the same line.
 */
final class Foot {

    private static final Pattern TITLE = Pattern.compile("\\*{0,2}[Nn][Ơơ][Ii]\\s+[Nn][Hh][Ậậ][Nn]\\s*:?\\*{0,2}\\s*");
    private static final Pattern SECOND_COLUMN = Pattern.compile(
            "(?<=\\S)\\s+(?=(?:TM|TL|KT|TUQ|Q)\\.\\s*\\p{Lu}{2,})|(?<=[;:]|\\p{Ll}[.])\\s+(?=\\p{Lu}{2,}(?:[\\s,]+\\p{Lu}{2,}){1,20}$)");
    private static final Pattern NEXT_RECIPIENT = Pattern.compile("(?<=[;.:])\\s+(?=[-–+]\\s*\\p{L})");
    private static final Pattern END_OF_RECIPIENT = Pattern.compile("[;.,\\s]+$");

    private final List<String> recipients = new ArrayList<>();
    private final Signatures signature = new Signatures();
    private boolean listing;
    private boolean goesOn;
    /** Whether the recipients stand below the signature. */
    private boolean below;

    Foot(List<Line> lines, Coverage coverage) {
        for (var line : lines) {
            if (line.text().chars().noneMatch(Character::isLetterOrDigit)) {
                coverage.add(line, PartOfNotice.SIGNATURE);
                continue;
            }
            var cells = Lines.cells(line);
            signature.sees(line, cells);
            for (var cell : cells) {
                for (var piece : pieces(cell)) {
                    take(line, piece, coverage);
                }
            }
        }
    }

    List<String> recipients() {
        return List.copyOf(recipients);
    }

    ReadSignature signature() {
        return signature.read();
    }

    private void take(Line printed, Line line, Coverage coverage) {
        var text = line.text();
        var title = TITLE.matcher(text);
        var label = Label.at(text);
        if (title.lookingAt()) {
            listing = true;
            below = signature.complete();
            goesOn = false;
            var rest = text.substring(title.end());
            inline(rest);
            coverage.add(line, PartOfNotice.RECIPIENTS);
        } else if (label != null && label.counted() && (listing || recipients.isEmpty())) {
            listing = true;
            recipient(text.substring(label.length()));
            coverage.add(line, PartOfNotice.RECIPIENTS);
        } else if (signature.takes(printed, line)) {
            coverage.add(line, PartOfNotice.SIGNATURE);
        } else if (goesOn && !recipients.isEmpty()) {
            var last = recipients.remove(recipients.size() - 1);
            recipient(last + " " + text);
            coverage.add(line, PartOfNotice.RECIPIENTS);
        } else if (listing && (below || !signature.complete()) && text.matches(".*[;.,]") && text.length() < 160) {
            recipient(text);
            coverage.add(line, PartOfNotice.RECIPIENTS);
        }
    }

    /** "Nơi nhận: A; B; C." */
    private void inline(String rest) {
        if (rest.isBlank()) {
            return;
        }
        var label = Label.at(rest);
        if (label != null) {
            recipient(rest.substring(label.length()));
            return;
        }
        for (var one : rest.split(";\\s*")) {
            recipient(one + (rest.strip().matches(".*[;.]") || !rest.strip().endsWith(one) ? ";" : ""));
        }
    }

    private void recipient(String words) {
        goesOn = !words.strip().matches(".*[;.]");
        var bare = END_OF_RECIPIENT.matcher(words.replace("*", "").strip()).replaceAll("");
        if (!bare.isEmpty()) {
            recipients.add(bare.replaceAll("\\s+", " "));
        }
    }

    private static List<Line> pieces(Line cell) {
        var pieces = new ArrayList<Line>();
        for (var part : split(cell, SECOND_COLUMN)) {
            pieces.addAll(split(part, NEXT_RECIPIENT));
        }
        return pieces;
    }

    private static List<Line> split(Line line, Pattern gap) {
        var parts = new ArrayList<Line>();
        var found = gap.matcher(line.text());
        var from = 0;
        while (found.find()) {
            parts.add(line.part(from, found.start()));
            from = found.end();
        }
        parts.add(line.part(from, line.text().length()));
        return parts;
    }
}
