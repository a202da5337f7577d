package vn.hdnd.tracker.reporting;

/**
 * The four official figures and what stands beside them.
 *
 * @param undated không quy định thời hạn, or not known yet: in none of the four
 * @param lateAtFirst of all that is dated, late by the first deadline, whatever time was granted since
 * @param onHold suspended, or declined and not decided yet: in none of the four
 */
public record Figures(
        int doneInTime,
        int doneLate,
        int openInTime,
        int openLate,
        int undated,
        int notHeard,
        int lateAtFirst,
        int onHold) {

    /** The four together. */
    public int total() {
        return doneInTime + doneLate + openInTime + openLate;
    }

    public int done() {
        return doneInTime + doneLate;
    }

    /** Share of the total, between 0 and 1. */
    public double share(int figure) {
        return total() == 0 ? 0 : (double) figure / total();
    }
}
