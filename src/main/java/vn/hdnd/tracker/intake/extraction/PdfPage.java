package vn.hdnd.tracker.intake.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a page of a PDF shows: its words and the rules of its tables. */
final class PdfPage {

    private static final int MOST_LETTERS = 100_000;
    private static final float ONE_OVER_THE_OTHER = 0.3f;

    private final int number;
    private final float width;
    private final float height;
    private final List<PdfWord> words = new ArrayList<>();
    private final PdfRules rules = new PdfRules();
    private final Map<String, List<float[]>> printed = new HashMap<>();
    private final StringBuilder aslant = new StringBuilder();
    private boolean pictures;
    private boolean spaceBefore;
    private float end;
    private float lastLeft;
    private int letters;
    private int unmapped;

    PdfPage(int number, float width, float height) {
        this.number = number;
        this.width = width;
        this.height = height;
    }

    /** One letter as it is drawn. @param space how wide a blank is in its font */
    record Letter(String text, float left, float right, float baseline, float size, float space, Face face) {}

    void add(Letter letter) {
        if (letter.text().isBlank()) {
            spaceBefore = true;
            return;
        }
        if (letter.baseline() < 0
                || letter.baseline() > height + letter.size()
                || letter.left() > width
                || letter.right() < 0
                || ++letters > MOST_LETTERS
                || twice(letter)) {
            return;
        }
        unmapped += letter.text().charAt(0) == '\ufffd' ? 1 : 0;
        var last = words.isEmpty() ? null : words.get(words.size() - 1);
        var mark = last == null ? "" : mark(letter, last);
        if (last != null && !mark.isEmpty()) {
            last.add(mark, letter.face(), last.right(), last.size());
            return;
        }
        if (last == null || spaceBefore || !goesOn(letter, last)) {
            last = new PdfWord(letter.left(), letter.baseline());
            words.add(last);
        }
        last.add(letter.text(), letter.face(), letter.right(), letter.size());
        spaceBefore = false;
        end = letter.right();
        lastLeft = letter.left();
    }

    private boolean goesOn(Letter letter, PdfWord word) {
        var gap = letter.left() - end;
        var blank = Math.min(0.3f, Math.max(0.1f, letter.space() / letter.size() / 2)) * letter.size();
        return Math.abs(letter.baseline() - word.baseline()) < letter.size() / 4
                && gap < blank
                && gap > -letter.size() / 2
                && letter.left() > lastLeft - letter.size() / 4;
    }

    /** A tone mark that is drawn over the letter before it, as a combining one; empty for every other letter. */
    private String mark(Letter letter, PdfWord over) {
        var c = letter.text().charAt(0);
        if (letter.text().length() == 1 && Character.getType(c) == Character.NON_SPACING_MARK) {
            return letter.text();
        }
        var combining =
                switch (letter.text()) {
                    case "`", "\u02cb" -> "\u0300";
                    case "\u00b4", "\u02ca" -> "\u0301";
                    case "~", "\u02dc" -> "\u0303";
                    case "^", "\u02c6" -> "\u0302";
                    default -> "";
                };
        var middle = (letter.left() + letter.right()) / 2;
        return middle < over.right()
                        && middle > lastLeft
                        && Math.abs(letter.baseline() - over.baseline()) < letter.size() / 2
                ? combining
                : "";
    }

    /** Bold is sometimes made by printing twice. */
    private boolean twice(Letter letter) {
        var near = printed.computeIfAbsent(
                letter.text() + Math.round(letter.baseline() / letter.size()), key -> new ArrayList<>(2));
        var tolerance = ONE_OVER_THE_OTHER * Math.max(letter.right() - letter.left(), letter.size() / 4);
        for (var i = near.size() - 1; i >= 0; i--) {
            if (Math.abs(near.get(i)[0] - letter.left()) < tolerance
                    && Math.abs(near.get(i)[1] - letter.baseline()) < letter.size() / 5) {
                return true;
            }
        }
        near.add(new float[] {letter.left(), letter.baseline()});
        return false;
    }

    /** A letter of a stamp or a watermark. */
    void addAslant(String letter) {
        if (aslant.length() < MOST_LETTERS) {
            aslant.append(letter);
        }
    }

    String aslant() {
        return aslant.toString();
    }

    void picture() {
        pictures = true;
    }

    /** Without letters of which nobody can say what they are. */
    PdfPage emptied() {
        return new PdfPage(number, width, height);
    }

    int number() {
        return number;
    }

    float width() {
        return width;
    }

    List<PdfWord> words() {
        return words;
    }

    PdfRules rules() {
        return rules;
    }

    /** A picture and no letters, or letters of which nobody can say what they are. */
    boolean withoutText() {
        return words.isEmpty() ? pictures : unmapped * 2 > letters;
    }
}
