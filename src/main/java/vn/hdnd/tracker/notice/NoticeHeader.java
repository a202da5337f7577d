package vn.hdnd.tracker.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.document.ItemLabels;

/**
 * What stands around the items.
 *
 * @param number with symbol: 45/TB-HĐND; null while blank
 * @param summary trích yếu
 * @param issuerLines the left column of the head, line by line; empty: the council of the host area
 * @param preamble the paragraphs before the items, one a line: meeting and lead-in
 * @param numbering how items are numbered in a notice written here
 * @param signer the first who signs; {@code signerPosition}, {@code capacities} (TM, TL, KT, Q, TUQ in the order of the
 *     signature) and {@code authorityLines} are those of this signer
 * @param otherSigners who signs after the first, in order
 */
public record NoticeHeader(
        @Nullable String number,
        @Nullable LocalDate issuedOn,
        @Nullable String issuePlace,
        String summary,
        String closing,
        @Nullable String signer,
        @Nullable String signerPosition,
        List<String> capacities,
        List<String> authorityLines,
        List<String> recipients,
        List<String> issuerLines,
        String preamble,
        ItemLabels numbering,
        List<Signer> otherSigners) {

    /** A header without what only the printed paper needs. */
    public NoticeHeader(
            @Nullable String number,
            @Nullable LocalDate issuedOn,
            @Nullable String issuePlace,
            String summary,
            String closing,
            @Nullable String signer,
            @Nullable String signerPosition,
            List<String> capacities,
            List<String> authorityLines,
            List<String> recipients) {
        this(
                number,
                issuedOn,
                issuePlace,
                summary,
                closing,
                signer,
                signerPosition,
                capacities,
                authorityLines,
                recipients,
                List.of(),
                "",
                ItemLabels.NUMBER,
                List.of());
    }

    public NoticeHeader {
        capacities = List.copyOf(capacities);
        authorityLines = List.copyOf(authorityLines);
        recipients = List.copyOf(recipients);
        issuerLines = List.copyOf(issuerLines);
        otherSigners = List.copyOf(otherSigners);
    }

    /** Everybody who signs, in order; none while nothing is known of any. */
    public List<Signer> signers() {
        var first = new Signer(signer, signerPosition, capacities, authorityLines);
        return Stream.concat(Stream.of(first).filter(one -> !one.blank()), otherSigners.stream())
                .toList();
    }

    /** What must be known before a notice is put into tracking. */
    public enum Part {
        NUMBER,
        ISSUED_ON,
        SIGNER
    }

    /** The parts that are still blank; empty when the header is complete. */
    public List<Part> missing() {
        var missing = new ArrayList<Part>();
        if (number == null) {
            missing.add(Part.NUMBER);
        }
        if (issuedOn == null) {
            missing.add(Part.ISSUED_ON);
        }
        if (signer == null) {
            missing.add(Part.SIGNER);
        }
        return List.copyOf(missing);
    }
}
