package vn.hdnd.tracker.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Items are cited as people write them. */
class CitationsTests {

    private final Citations citations = new Citations(messages());

    @BeforeEach
    void in_vietnamese() {
        LocaleContextHolder.setLocale(Locale.forLanguageTag("vi"));
    }

    @AfterEach
    void forget() {
        LocaleContextHolder.resetLocaleContext();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2                | mục 2                                              | mục 2
            2.b              | điểm b, mục 2                                      | điểm b mục 2
            2.b.-1           | gạch đầu dòng thứ nhất, điểm b, mục 2              | điểm b mục 2
            2.b.-11          | gạch đầu dòng thứ 11, điểm b, mục 2                | điểm b mục 2
            5.đ.-4.+2        | dấu cộng thứ hai, gạch đầu dòng thứ tư, điểm đ, mục 5 | điểm đ mục 5
            1.b.*2           | dấu sao thứ hai, điểm b, mục 1                     | điểm b mục 1
            I                | phần I                                             | phần I
            II.2             | mục 2, phần II                                     | mục 2 phần II
            II.2.a.-1        | gạch đầu dòng thứ nhất, điểm a, mục 2, phần II     | điểm a mục 2 phần II
            ¶1.III.7         | mục 7, phần III, đoạn thứ nhất                     | mục 7 phần III
            2.1              | mục 2.1                                            | mục 2.1
            2.1.a            | điểm a, mục 2.1                                    | điểm a mục 2.1
            2~2.-1           | gạch đầu dòng thứ nhất, mục 2                      | mục 2
            ¶2               | đoạn thứ hai                                       | đoạn thứ hai
            3.¶1             | đoạn thứ nhất, mục 3                               | mục 3
            Thứ nhất         | nội dung thứ nhất                                  | nội dung thứ nhất
            Thứ hai.-1       | gạch đầu dòng thứ nhất, nội dung thứ hai           | nội dung thứ hai
            Phụ lục.3        | mục 3, Phụ lục                                     | mục 3 Phụ lục
            8.c              | điểm c, mục 8                                      | điểm c mục 8
            """)
    void an_item_is_cited_from_the_inside_out(String path, String full, String shortly) {
        assertThat(citations.full(path)).isEqualTo(full);
        assertThat(citations.shortly(path)).isEqualTo(shortly);
    }

    private static ResourceBundleMessageSource messages() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/notice");
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}
