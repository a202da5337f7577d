package vn.hdnd.tracker.intake;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The paper itself, as its header and foot name it.
 *
 * @param type THÔNG BÁO
 * @param summary trích yếu
 * @param number 12/TB-HĐND; null where it is blank
 * @param issuedOn null where it is blank or incomplete
 * @param recipients the lines of "Nơi nhận", without dash and final punctuation
 */
public record ReadDocument(
        @Nullable String type,
        @JsonProperty("abstract") @Nullable String summary,
        @Nullable String number,
        @Nullable LocalDate issuedOn,
        @Nullable String issuePlace,
        ReadSignature signature,
        List<String> recipients) {

    public ReadDocument {
        recipients = List.copyOf(recipients);
    }
}
