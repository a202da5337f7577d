package vn.hdnd.tracker.intake.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.hdnd.tracker.intake.ReadSignature;

/**
 * Everybody who signs. Blocks stand below each other, or on a joint paper side by side: then every printed line holds a
 * piece of each, and a piece belongs to the block that it stands below.
 */
final class Signatures {

    private final List<Signature> blocks = new ArrayList<>(List.of(new Signature()));
    /** Where the middle of each block stands, in characters from the left. Empty: they stand below each other. */
    private final List<Integer> middles = new ArrayList<>();
    /** Where the pieces of the printed line begin, where it holds one for each block. */
    private List<Integer> starts = List.of();

    /** Looks at a printed line before its pieces are taken. @param cells what stands in its columns */
    void sees(Line line, List<Line> cells) {
        var beginning = cells.stream()
                .filter(cell -> Signature.beginsOffice(cell.text()))
                .toList();
        if (blocks.size() == 1 && blocks.get(0).empty() && beginning.size() > 1) {
            beginning.forEach(cell -> middles.add(middle(line, cell)));
            beginning.stream().skip(1).forEach(cell -> blocks.add(new Signature()));
        }
        starts =
                cells.size() == middles.size() ? cells.stream().map(Line::start).toList() : List.of();
    }

    /** @return whether the piece belongs to a signature */
    boolean takes(Line line, Line piece) {
        var block = starts.isEmpty() ? block(middle(line, piece)) : blocks.get(Math.max(0, inOrder(piece)));
        return block.takes(piece.text());
    }

    /** Everybody has signed. */
    boolean complete() {
        return blocks.stream().allMatch(Signature::complete);
    }

    ReadSignature read() {
        var read = blocks.stream().map(Signature::read).toList();
        var first = read.get(0);
        var further = Stream.concat(
                        first.further().stream(),
                        read.stream()
                                .skip(1)
                                .filter(one -> one.signerName() != null)
                                .flatMap(Signatures::alone))
                .toList();
        return new ReadSignature(
                first.capacities(), first.authorityLines(), first.signerName(), first.signerPosition(), further);
    }

    /** A block, and those that stand below it, as equals. */
    private static Stream<ReadSignature> alone(ReadSignature block) {
        return Stream.concat(
                Stream.of(new ReadSignature(
                        block.capacities(),
                        block.authorityLines(),
                        block.signerName(),
                        block.signerPosition(),
                        List.of())),
                block.further().stream());
    }

    private Signature block(int middle) {
        return IntStream.range(0, middles.size())
                .boxed()
                .min(Comparator.comparingInt(at -> Math.abs(middles.get(at) - middle)))
                .map(blocks::get)
                .orElseGet(() -> blocks.get(0));
    }

    private int inOrder(Line piece) {
        return (int) starts.stream().filter(start -> start <= piece.start()).count() - 1;
    }

    private static int middle(Line line, Line piece) {
        return line.indent() + piece.start() - line.start() + piece.text().length() / 2;
    }
}
