package vn.hdnd.tracker.document;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What stands on an official paper, from top to bottom.
 *
 * @param title null in a letter, whose subject stands below its number
 * @param signatures in the order in which they sign; none while nobody is to sign, several on a joint paper
 * @param recipients the lines of "Nơi nhận", without dash and final punctuation; none: no such block
 */
public record OfficialPaper(
        PaperHeader header,
        @Nullable PaperTitle title,
        List<PaperBlock> body,
        List<SignatureBlock> signatures,
        List<String> recipients) {

    /** The words that every paper of this kind prints. They have one language, whoever reads the pages. */
    public static final String STATE = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";

    public static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";
    public static final String RECIPIENTS = "Nơi nhận:";

    private static final Pattern FINAL = Pattern.compile("[;.,\\s]+$");

    public OfficialPaper {
        body = List.copyOf(body);
        signatures = List.copyOf(signatures);
        recipients = List.copyOf(recipients);
    }

    /** The lines of "Nơi nhận" with dash and punctuation: "- Thường trực HĐND;" … "- Lưu: VT." */
    public List<String> recipientLines() {
        var last = recipients.size() - 1;
        return IntStream.rangeClosed(0, last)
                .mapToObj(at -> "- " + FINAL.matcher(recipients.get(at)).replaceAll("") + (at == last ? "." : ";"))
                .toList();
    }
}
