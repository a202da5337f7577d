package vn.hdnd.tracker.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import vn.hdnd.tracker.intake.extraction.TextExtraction;
import vn.hdnd.tracker.intake.reading.NoticeParser;

/**
 * How long reading takes, from the bytes of a PDF to the items: {@code ReadingBenchmark [FILE.pdf]}. The pages of one
 * notice, repeated, make notices of 10, 50, 100 and 500 pages; each is read once to warm up, then five times, and the
 * middle one counts. Time is that of the processor, so that a busy machine does not blur it. Promised: 10 pages parsed in 0.3 s, 100 pages read in 2 s, a page of 500 at most 1.5 times a page
 * of 50.
 */
public final class ReadingBenchmark {

    private static final Path NOTICE = Path.of("src/test/resources/notices/office/town-committee-march-2024.pdf");
    private static final int TIMES = 5;
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private ReadingBenchmark() {}

    public static void main(String[] args) throws IOException {
        var notice = args.length > 0 ? Path.of(args[0]) : NOTICE;
        System.out.printf("%8s %12s %12s %12s %14s%n", "pages", "extract ms", "parse ms", "both ms", "ms a page");
        for (var pages : new int[] {10, 10, 50, 100, 500}) {
            measure(pdf(notice, pages), pages);
        }
    }

    private static void measure(byte[] pdf, int pages) {
        var extracting = new double[TIMES];
        var parsing = new double[TIMES];
        for (var i = -1; i < TIMES; i++) {
            var start = CLOCK.getCurrentThreadCpuTime();
            var text = TextExtraction.of(pdf, "a.pdf");
            var extracted = CLOCK.getCurrentThreadCpuTime();
            var read = new NoticeParser(UnitLookup.NONE).read(text);
            var end = CLOCK.getCurrentThreadCpuTime();
            if (read.items().isEmpty()) {
                throw new IllegalStateException("nothing was read");
            }
            if (i >= 0) {
                extracting[i] = (extracted - start) / 1e6;
                parsing[i] = (end - extracted) / 1e6;
            }
        }
        Arrays.sort(extracting);
        Arrays.sort(parsing);
        var both = extracting[TIMES / 2] + parsing[TIMES / 2];
        System.out.printf(
                Locale.ROOT,
                "%8d %12.0f %12.0f %12.0f %14.1f%n",
                pages,
                extracting[TIMES / 2],
                parsing[TIMES / 2],
                both,
                both / pages);
    }

    private static byte[] pdf(Path notice, int pages) throws IOException {
        try (var source = Loader.loadPDF(notice.toFile());
                var whole = new PDDocument()) {
            var merger = new PDFMergerUtility();
            while (whole.getNumberOfPages() < pages) {
                merger.appendDocument(whole, source);
            }
            while (whole.getNumberOfPages() > pages) {
                whole.removePage(whole.getNumberOfPages() - 1);
            }
            var out = new ByteArrayOutputStream();
            whole.save(out);
            return out.toByteArray();
        }
    }
}
