package vn.hdnd.tracker.intake.reading;

/**
 * A printed line, without the blanks around it.
 *
 * @param start first character in the notice's text
 * @param end the one after the last
 * @param indent blanks before it
 * @param blankBefore empty lines before it
 * @param newPage first of a page, as far as the text shows pages
 */
record Line(int start, int end, String text, int indent, int blankBefore, boolean newPage) {

    /** A part of this line as a line of its own. */
    Line part(int from, int to) {
        var first = from;
        var last = to;
        while (first < last && Lines.blank(text.charAt(first))) {
            first++;
        }
        while (last > first && Lines.blank(text.charAt(last - 1))) {
            last--;
        }
        return new Line(start + first, start + last, text.substring(first, last), indent, blankBefore, newPage);
    }
}
