package vn.hdnd.tracker.intake.extraction;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import vn.hdnd.tracker.intake.UnreadableNotice;

/**
 * Letters on pictures of pages, recognised by Tesseract with its Vietnamese data where the machine has both. One page is
 * one process of limited time; few run at once; the pictures are gone when the page is read.
 */
final class Tesseract {

    /** More pages than this take minutes. */
    static final int MOST_PAGES = 30;

    private static final float DOTS_PER_INCH = 300;
    private static final float LARGEST_SIDE = 5_000;
    private static final Duration LONGEST_PAGE = Duration.ofSeconds(60);
    private static final Duration LONGEST_NOTICE = Duration.ofMinutes(4);
    private static final Semaphore AT_ONCE = new Semaphore(2);
    private static final int COLUMNS = 12;

    private final long end = System.nanoTime() + LONGEST_NOTICE.toNanos();
    private int pages;

    private static final class Installed {
        static final boolean YES = languages().lines().anyMatch("vie"::equals);

        private static String languages() {
            try {
                return run(List.of("tesseract", "--list-langs"), Duration.ofSeconds(10));
            } catch (IOException e) {
                return "";
            }
        }
    }

    static boolean installed() {
        return Installed.YES;
    }

    /**
     * The words on a page of a PDF, which shows them in a picture.
     *
     * @throws UnreadableNotice where there are too many such pages
     */
    PdfPage read(PDDocument pdf, int number) throws IOException {
        if (++pages > MOST_PAGES || System.nanoTime() > end) {
            throw UnreadableNotice.tooLarge();
        }
        var box = pdf.getPage(number - 1).getCropBox();
        var dots = Math.min(DOTS_PER_INCH, 72 * LARGEST_SIDE / Math.max(1, Math.max(box.getWidth(), box.getHeight())));
        AT_ONCE.acquireUninterruptibly();
        var folder = Files.createTempDirectory("notice-pages");
        try {
            var picture = folder.resolve("page.png");
            var image = new PDFRenderer(pdf).renderImageWithDPI(number - 1, dots, ImageType.GRAY);
            ImageIO.write(image, "png", picture.toFile());
            var words = run(
                    List.of("tesseract", picture.toString(), "stdout", "-l", "vie", "--dpi", "300", "tsv"),
                    LONGEST_PAGE);
            return page(number, words, image.getWidth(), image.getHeight(), 72 / dots);
        } finally {
            AT_ONCE.release();
            remove(folder);
        }
    }

    /** Rows of level, page, block, paragraph, line, word, left, top, width, height, confidence, text. */
    private static PdfPage page(int number, String rows, int width, int height, float points) {
        var page = new PdfPage(number, width * points, height * points);
        Map<String, float[]> lines = new HashMap<>();
        for (var row : rows.split("\n")) {
            var cells = row.split("\t", COLUMNS);
            if (cells.length < COLUMNS || !cells[0].matches("[45]")) {
                continue;
            }
            var line = String.join(" ", cells[2], cells[3], cells[4]);
            var top = Float.parseFloat(cells[7]) * points;
            var bottom = top + Float.parseFloat(cells[9]) * points;
            if ("4".equals(cells[0])) {
                lines.put(line, new float[] {bottom, Math.max(4, (bottom - top) * 0.8f)});
            } else if (!cells[11].isBlank()) {
                var place = lines.getOrDefault(line, new float[] {bottom, Math.max(4, bottom - top)});
                var left = Float.parseFloat(cells[6]) * points;
                page.add(new PdfPage.Letter(" ", left, left, place[0], place[1], 1, Face.PLAIN));
                page.add(new PdfPage.Letter(
                        cells[11].strip(),
                        left,
                        left + Float.parseFloat(cells[8]) * points,
                        place[0],
                        place[1],
                        1,
                        Face.PLAIN));
            }
        }
        return page;
    }

    private static String run(List<String> command, Duration longest) throws IOException {
        var out = Files.createTempFile("notice-words", ".txt");
        try {
            var builder = new ProcessBuilder(command)
                    .redirectErrorStream(false)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .redirectOutput(out.toFile());
            builder.environment().put("OMP_THREAD_LIMIT", "1");
            var process = builder.start();
            process.getOutputStream().close();
            try {
                if (!process.waitFor(longest.toMillis(), TimeUnit.MILLISECONDS)) {
                    throw new IOException(command.get(0) + " took too long");
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException(e);
            } finally {
                process.destroyForcibly();
            }
            return Files.readString(out, StandardCharsets.UTF_8);
        } finally {
            Files.deleteIfExists(out);
        }
    }

    private static void remove(Path folder) throws IOException {
        var files = new ArrayList<Path>();
        try (var found = Files.walk(folder)) {
            found.sorted(Comparator.reverseOrder()).forEach(files::add);
        }
        for (var file : files) {
            Files.deleteIfExists(file);
        }
    }
}
