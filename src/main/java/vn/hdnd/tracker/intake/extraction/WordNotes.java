package vn.hdnd.tracker.intake.extraction;

/** Footnotes, at the end of the text in their order, so that they neither break a sentence nor change one. */
final class WordNotes {

    private WordNotes() {}

    static String mark(int number) {
        return "[" + number + "]";
    }

    /** In one line. */
    static FacedText joined(FacedText paragraphs) {
        return paragraphs.onOneLine();
    }
}
