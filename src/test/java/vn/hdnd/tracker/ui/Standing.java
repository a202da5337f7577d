package vn.hdnd.tracker.ui;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Collectors;

/** The figures of the overview, as it shows them. */
record Standing(int total, int doneInTime, int doneLate, int openInTime, int openLate, int undated) {

    static Standing on(Page page) {
        var shown = List.of("TOTAL", "DONE_IN_TIME", "DONE_LATE", "OPEN_IN_TIME", "OPEN_LATE", "UNDATED").stream()
                .collect(Collectors.toMap(name -> name, name -> number(page, name)));
        return new Standing(
                shown.get("TOTAL"),
                shown.get("DONE_IN_TIME"),
                shown.get("DONE_LATE"),
                shown.get("OPEN_IN_TIME"),
                shown.get("OPEN_LATE"),
                shown.get("UNDATED"));
    }

    private static int number(Page page, String figure) {
        return Integer.parseInt(page.locator("a[data-figure=" + figure + "]")
                .first()
                .textContent()
                .replaceAll("[^0-9]", ""));
    }
}
