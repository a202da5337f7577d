package vn.hdnd.tracker.intake;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who signed, and for whom.
 *
 * @param capacities TM, TL, KT, TUQ or Q, in the order of the lines
 * @param authorityLines the capital lines above the name, verbatim
 * @param signerPosition the signer's own office in ordinary letters
 * @param further the blocks of those who signed after the first, in order; none of them holds others
 */
public record ReadSignature(
        List<String> capacities,
        List<String> authorityLines,
        @Nullable String signerName,
        @Nullable String signerPosition,
        @JsonIgnore List<ReadSignature> further) {

    /** A notice without a signature. */
    public static final ReadSignature NONE = new ReadSignature(List.of(), List.of(), null, null, List.of());

    public ReadSignature {
        capacities = List.copyOf(capacities);
        authorityLines = List.copyOf(authorityLines);
        further = List.copyOf(further);
    }

    /** Who signed after the first, where several did: the names alone, as the preview gives them. */
    @JsonProperty
    public List<ReadPerson> others() {
        var others = new ArrayList<ReadPerson>();
        for (var one : further) {
            if (one.signerName != null) {
                others.add(new ReadPerson(one.signerName, one.signerPosition));
            }
        }
        return List.copyOf(others);
    }
}
