package vn.hdnd.tracker.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same notice as text and as the files that an office has; notices/office/README.md says how they were made. */
class OfficeFilesTests {

    @ParameterizedTest
    @CsvSource({
        "town-committee-march-2024, docx",
        "town-committee-march-2024, doc",
        "town-committee-march-2024, pdf",
        "province-annex-2026, docx",
        "province-annex-2026, doc",
        "province-annex-2026, pdf",
        "provincial-executive, docx",
        "provincial-executive, doc",
        "provincial-executive, pdf",
        "explanation-hearing, docx",
        "explanation-hearing, doc",
        "explanation-hearing, pdf"
    })
    void a_file_is_read_as_well_as_its_text(String notice, String kind) {
        var file = "office/" + notice + "." + kind;
        var gold = SampleNotices.file(notice + ".gold.json");
        var asText = SampleNotices.read(SampleNotices.file(notice + ".txt"));

        var read = SampleNotices.read(SampleNotices.bytes(file), file);

        assertThat(GoldFigures.of(read, gold)).isEqualTo(GoldFigures.of(asText, gold));
        assertThat(read.unaccounted().size())
                .isLessThanOrEqualTo(asText.unaccounted().size());
    }
}
