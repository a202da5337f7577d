package vn.hdnd.tracker.intake.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import vn.hdnd.tracker.intake.ReadNotice;
import vn.hdnd.tracker.intake.UnitLookup;
import vn.hdnd.tracker.intake.extraction.TextExtraction;

/** Notices of councils that do not exist, and how to read a text. */
final class SampleNotices {

    private SampleNotices() {}

    static String file(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    static byte[] bytes(String name) {
        try (var file = SampleNotices.class.getResourceAsStream("/notices/" + name)) {
            return Objects.requireNonNull(file, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ReadNotice read(String text) {
        return new NoticeParser(UnitLookup.NONE).read(text);
    }

    /** A file as an office has it, from its bytes on. */
    static ReadNotice read(byte[] file, String name) {
        var extracted = TextExtraction.read(file, name);
        return read(extracted.text()).by(extracted.origin());
    }

    /** A notice of a town's standing committee with these paragraphs as its conclusions. */
    static ReadNotice concluding(String... paragraphs) {
        return read("""
                HỘI ĐỒNG NHÂN DÂN
                THỊ XÃ SÔNG TRÀ
                Số: 45/TB-HĐND
                Sông Trà, ngày 12 tháng 6 năm 2024
                THÔNG BÁO
                Kết luận của Thường trực HĐND thị xã tại phiên họp tháng 6 năm 2024
                Ngày 10/6/2024, Thường trực HĐND thị xã họp phiên thường kỳ.
                Thường trực HĐND thị xã kết luận như sau:
                """ + String.join("\n", paragraphs)
                + "\nTrên đây là kết luận, Văn phòng thông báo để các đơn vị biết, thực hiện./.\n");
    }
}
