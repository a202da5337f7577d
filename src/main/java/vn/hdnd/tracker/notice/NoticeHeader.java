package vn.hdnd.tracker.notice;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands around the items.
 *
 * @param number with symbol: 45/TB-HĐND; null while blank
 * @param summary trích yếu
 * @param capacities TM, TL, KT, Q, TUQ in the order of the signature
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
        List<String> recipients) {

    public NoticeHeader {
        capacities = List.copyOf(capacities);
        authorityLines = List.copyOf(authorityLines);
        recipients = List.copyOf(recipients);
    }
}
