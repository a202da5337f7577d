package vn.hdnd.tracker.document;

import java.util.List;

/**
 * The labels of items by level and place, as annex I numbers sections, clauses and points: I. 1. a) and marks below. Points
 * follow the Vietnamese alphabet: a, b, c, d, đ, e, g …
 */
public enum ItemLabels {
    /** I. 1. a) - + */
    ROMAN(List.of(Style.ROMAN, Style.NUMBER, Style.LETTER, Style.DASH, Style.PLUS)),
    /** 1. a) - + */
    NUMBER(List.of(Style.NUMBER, Style.LETTER, Style.DASH, Style.PLUS));

    private static final String ALPHABET = "abcdđeghiklmnopqrstuvxy";
    private static final int[] VALUES = {100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] LETTERS = {"C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

    private final List<Style> styles;

    ItemLabels(List<Style> styles) {
        this.styles = styles;
    }

    private enum Style {
        ROMAN,
        NUMBER,
        LETTER,
        DASH,
        PLUS
    }

    /** How many levels have labels that tell them apart. */
    public int levels() {
        return styles.size();
    }

    /**
     * @param level 0 for the outermost; levels below the last known share its mark
     * @param place among its siblings, from 1
     */
    public String label(int level, int place) {
        return switch (styles.get(Math.min(level, levels() - 1))) {
            case ROMAN -> roman(place) + ".";
            case NUMBER -> place + ".";
            case LETTER -> letters(place) + ")";
            case DASH -> "-";
            case PLUS -> "+";
        };
    }

    /** Behind y the alphabet begins again with two letters: aa, ab … */
    private static String letters(int place) {
        var at = place - 1;
        var last = String.valueOf(ALPHABET.charAt(at % ALPHABET.length()));
        return at < ALPHABET.length() ? last : letters(at / ALPHABET.length()) + last;
    }

    private static String roman(int place) {
        var written = new StringBuilder();
        var left = place;
        for (var i = 0; i < VALUES.length; i++) {
            while (left >= VALUES[i]) {
                written.append(LETTERS[i]);
                left -= VALUES[i];
            }
        }
        return written.toString();
    }
}
