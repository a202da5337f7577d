package vn.hdnd.tracker.notice;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.document.OfficialPaper;
import vn.hdnd.tracker.document.PaperBlock;
import vn.hdnd.tracker.document.PaperHeader;
import vn.hdnd.tracker.document.PaperTitle;
import vn.hdnd.tracker.document.SignatureBlock;
import vn.hdnd.tracker.organization.HostArea;

/** A notice as the official paper that it is, made of its header and its items. */
public final class NoticePaper {

    /** What stands behind the stroke of the number of a council's notice (Decree 30/2020, annex III). */
    static final String SYMBOL = "TB-HĐND";

    private static final String KIND = "THÔNG BÁO";
    private static final Pattern SECTION = Pattern.compile("(?:\\d+|[IVXLC]+|[A-HĐ])[.)/].*");

    private NoticePaper() {}

    /** @param host whose council issues what names no issuer; null before the first set-up */
    public static OfficialPaper of(NoticeSheet notice, List<ItemView> items, @Nullable HostArea host) {
        var header = notice.header();
        return new OfficialPaper(
                PaperHeader.of(
                        header.issuerLines().isEmpty() ? issuerLines(host) : header.issuerLines(),
                        header.number(),
                        SYMBOL,
                        header.issuePlace() == null && host != null ? host.name() : header.issuePlace(),
                        header.issuedOn()),
                new PaperTitle(KIND, header.summary()),
                body(header, items),
                header.signers().stream().map(NoticePaper::signature).toList(),
                header.recipients());
    }

    /** The council and its Standing Committee, as its papers name them. */
    static List<String> issuerLines(@Nullable HostArea host) {
        return host == null
                ? List.of()
                : List.of(("Hội đồng nhân dân " + host.fullName()).toUpperCase(Locale.ROOT), "THƯỜNG TRỰC");
    }

    /** "45-TB-HDND", without an ending: number and symbol in letters that every file system takes. */
    public static String fileName(NoticeHeader header) {
        var name = Objects.requireNonNullElse(header.number(), "du-thao/" + SYMBOL);
        var plain = Normalizer.normalize(name.replace('Đ', 'D').replace('đ', 'd'), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "");
        return plain.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    private static List<PaperBlock> body(NoticeHeader header, List<ItemView> items) {
        var body = new ArrayList<PaperBlock>();
        header.preamble()
                .lines()
                .filter(line -> !line.isBlank())
                .map(PaperBlock::paragraph)
                .forEach(body::add);
        items.forEach(item -> body.add(new PaperBlock.Item(item.label(), item.text(), titles(item))));
        if (!header.closing().isBlank()) {
            body.add(PaperBlock.paragraph(header.closing()));
        }
        return body;
    }

    /** A section's title: a numbered heading that is not the beginning of a sentence. */
    private static boolean titles(ItemView item) {
        return item.heading()
                && SECTION.matcher(item.label()).matches()
                && !item.text().endsWith(":");
    }

    /** The lines above the name; where only the signer's office is known, that. */
    private static SignatureBlock signature(Signer signer) {
        var position = signer.position();
        var lines =
                !signer.authorityLines().isEmpty() || position == null ? signer.authorityLines() : List.of(position);
        return new SignatureBlock(lines, signer.name());
    }
}
