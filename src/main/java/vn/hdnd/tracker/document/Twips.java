package vn.hdnd.tracker.document;

/** Lengths in the twentieths of a point that Word counts in. */
final class Twips {

    private Twips() {}

    static int ofMillimetres(double millimetres) {
        return (int) Math.round(millimetres / 25.4 * 1440);
    }

    static int ofPoints(double points) {
        return (int) Math.round(points * 20);
    }
}
