package vn.hdnd.tracker.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who signed, and for whom.
 *
 * @param capacities TM, TL, KT, TUQ or Q, in the order of the lines
 * @param authorityLines the capital lines above the name, verbatim
 * @param signerPosition the signer's own office in ordinary letters
 * @param others who signed after the first, where several did
 */
public record ReadSignature(
        List<String> capacities,
        List<String> authorityLines,
        @Nullable String signerName,
        @Nullable String signerPosition,
        List<ReadPerson> others) {

    /** A notice without a signature. */
    public static final ReadSignature NONE = new ReadSignature(List.of(), List.of(), null, null, List.of());

    public ReadSignature {
        capacities = List.copyOf(capacities);
        authorityLines = List.copyOf(authorityLines);
        others = List.copyOf(others);
    }
}
