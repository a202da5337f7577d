package vn.hdnd.tracker.intake.extraction;

/** A word on a page of a PDF: where it stands, in points from the upper left corner, and what it says. */
final class PdfWord {

    private final FacedText text = new FacedText();
    private final float left;
    private final float baseline;
    private float right;
    private float size;

    PdfWord(float left, float baseline) {
        this.left = left;
        this.baseline = baseline;
        this.right = left;
    }

    void add(String letters, Face face, float end, float letterSize) {
        text.append(letters, face);
        right = Math.max(right, end);
        size = Math.max(size, letterSize);
    }

    FacedText text() {
        return text;
    }

    float left() {
        return left;
    }

    float right() {
        return right;
    }

    float baseline() {
        return baseline;
    }

    float size() {
        return size;
    }
}
