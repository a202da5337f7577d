package vn.hdnd.tracker.intake.extraction;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.intake.UnreadableNotice;

/**
 * Runs through the drawing of a PDF, page by page, and hands over where each word and each rule stands. Letters that do
 * not stand upright belong to stamps and watermarks and are left out.
 */
final class PdfPages extends PDFTextStripper {

    /** Past this a page was made to keep a machine busy. */
    private static final int MOST_OPERATORS = 4_000_000;

    private final Consumer<PdfPage> reader;
    private final Map<PDFont, Face> faces = new HashMap<>();
    private final List<float[]> path = new ArrayList<>();
    private final List<float[]> rectangles = new ArrayList<>();
    private PDRectangle box = PDRectangle.A4;
    private PdfPage page = new PdfPage(0, 0, 0);
    private boolean upright = true;
    private long operators;
    private float @Nullable [] at;

    PdfPages(Consumer<PdfPage> reader) {
        this.reader = reader;
    }

    @Override
    protected void startPage(PDPage started) throws IOException {
        box = started.getCropBox();
        var turned = started.getRotation() % 180 != 0;
        upright = started.getRotation() % 360 == 0;
        page = new PdfPage(
                getCurrentPageNo(),
                turned ? box.getHeight() : box.getWidth(),
                turned ? box.getWidth() : box.getHeight());
        path.clear();
        rectangles.clear();
        if (showsPictures(started)) {
            page.picture();
        }
        super.startPage(started);
    }

    @Override
    protected void writePage() {
        reader.accept(page);
    }

    @Override
    protected void processTextPosition(TextPosition letter) {
        var size = Math.abs(letter.getTextMatrix().getScalingFactorY());
        size = size > 0.5f && size < 500 ? size : Math.max(1, letter.getFontSizeInPt());
        if (letter.getDir() != 0 || slanting(letter)) {
            page.addAslant(String.valueOf(letter.getUnicode()));
            return;
        }
        var face = faces.computeIfAbsent(letter.getFont(), font -> Face.named(font.getName()));
        page.add(new PdfPage.Letter(
                String.valueOf(letter.getUnicode()),
                letter.getXDirAdj(),
                letter.getXDirAdj() + letter.getWidthDirAdj(),
                letter.getYDirAdj(),
                size,
                letter.getWidthOfSpace(),
                face));
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (++operators > MOST_OPERATORS
                || operators % 1024 == 0 && Thread.currentThread().isInterrupted()) {
            throw UnreadableNotice.tooLarge();
        }
        super.processOperator(operator, operands);
    }

    /** The operators that draw come here: a stripper of text does not know them. */
    @Override
    protected void unsupportedOperator(Operator operator, List<COSBase> operands) {
        if (!upright) {
            return;
        }
        switch (operator.getName()) {
            case "m" -> at = point(operands, 0);
            case "l" -> {
                var to = point(operands, 0);
                if (at != null && to != null) {
                    path.add(new float[] {at[0], at[1], to[0], to[1]});
                }
                at = to;
            }
            case "re" -> {
                var from = point(operands, 0);
                var to = from == null || operands.size() < 4
                        ? null
                        : place(number(operands, 0) + number(operands, 2), number(operands, 1) + number(operands, 3));
                if (from != null && to != null) {
                    rectangles.add(new float[] {from[0], from[1], to[0], to[1]});
                }
            }
            case "S", "s", "B", "B*", "b", "b*" -> paint(true);
            case "f", "F", "f*" -> paint(false);
            case "n" -> {
                path.clear();
                rectangles.clear();
            }
            default -> {}
        }
    }

    private void paint(boolean drawn) {
        var rules = page.rules();
        if (drawn) {
            path.forEach(line -> rules.line(line[0], line[1], line[2], line[3]));
        } else if (path.size() >= 3) {
            // LibreOffice fills thin shapes of four sides instead of drawing a line.
            var x = extent(0);
            var y = extent(1);
            rules.rectangle(x[0], y[0], x[1], y[1], false);
        }
        rectangles.forEach(sides -> rules.rectangle(sides[0], sides[1], sides[2], sides[3], drawn));
        path.clear();
        rectangles.clear();
    }

    private float[] extent(int axis) {
        var least = Float.MAX_VALUE;
        var most = -Float.MAX_VALUE;
        for (var line : path) {
            least = Math.min(least, Math.min(line[axis], line[axis + 2]));
            most = Math.max(most, Math.max(line[axis], line[axis + 2]));
        }
        return new float[] {least, most};
    }

    private float @Nullable [] point(List<COSBase> operands, int first) {
        return operands.size() < first + 2 ? null : place(number(operands, first), number(operands, first + 1));
    }

    private float[] place(float x, float y) {
        var point = getGraphicsState().getCurrentTransformationMatrix().transformPoint(x, y);
        return new float[] {point.x - box.getLowerLeftX(), box.getUpperRightY() - point.y};
    }

    private static float number(List<COSBase> operands, int at) {
        return operands.get(at) instanceof COSNumber number ? number.floatValue() : 0;
    }

    private static boolean slanting(TextPosition letter) {
        var matrix = letter.getTextMatrix();
        var along = Math.hypot(matrix.getScaleX(), matrix.getShearY());
        var least = Math.min(Math.abs(matrix.getScaleX()), Math.abs(matrix.getShearY()));
        return least > 0.1 * along;
    }

    private static boolean showsPictures(PDPage page) {
        var resources = page.getResources();
        if (resources != null) {
            for (var name : resources.getXObjectNames()) {
                if (resources.isImageXObject(name)) {
                    return true;
                }
            }
        }
        return false;
    }
}
