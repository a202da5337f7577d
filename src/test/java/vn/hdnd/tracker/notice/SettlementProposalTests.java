package vn.hdnd.tracker.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.hdnd.tracker.intake.DeadlineKind;
import vn.hdnd.tracker.intake.ItemKind;

/** How items are proposed to be settled, over all sample notices; {@code product} is explained in their README. */
class SettlementProposalTests {

    private static final Path SAMPLES = Path.of("src/test/resources/notices");

    @Test
    void a_date_or_a_product_proposes_tasks_a_bare_duty_stands_and_what_binds_nobody_proposes_nothing()
            throws IOException {
        var expected = new LinkedHashMap<String, Settlement>();
        var proposed = new LinkedHashMap<String, Settlement>();
        for (var gold : golds()) {
            for (var item : JsonMapper.shared().readTree(gold.toFile()).get("items")) {
                var place = gold.getFileName() + " " + item.get("path").asString() + " "
                        + item.get("text").asString();
                expected.put(place, expected(item));
                proposed.put(place, proposed(item));
            }
        }

        assertThat(proposed).containsExactlyEntriesOf(expected);
        assertThat(expected.values()).containsAll(EnumSet.allOf(Settlement.class));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DECISION | Thống nhất với báo cáo kết quả giám sát do Ban Pháp chế trình                     | STANDING
            DECISION | Thống nhất chủ trương; giao UBND thị xã xây dựng kế hoạch thực hiện               | TASKS
            TASK     | Không đưa vào chương trình kỳ họp những nội dung chưa đủ hồ sơ                    | STANDING
            TASK     | Nâng cao chất lượng thẩm tra các nội dung, báo cáo thẩm tra bảo đảm chất lượng     | STANDING
            TASK     | Xây dựng kế hoạch giám sát năm 2025                                               | TASKS
            REQUEST  | Đề nghị UBND xã trả lời dứt điểm các kiến nghị còn tồn đọng                       | TASKS
            RECOGNITION | Ghi nhận UBND xã đã hoàn thành báo cáo trước thời hạn                          | NONE
            LIMITATION  | Việc xây dựng kế hoạch, gửi báo cáo còn chậm                                   | NONE
            """)
    void in_other_words(ItemKind kind, String text, Settlement settlement) {
        assertThat(SettlementProposal.of(kind, text, ItemDeadline.NONE, null)).isEqualTo(settlement);
    }

    private static Settlement expected(JsonNode item) {
        if (!kind(item).binding()) {
            return Settlement.NONE;
        }
        var limited = EnumSet.of(DeadlineKind.DATE, DeadlineKind.EVENT, DeadlineKind.RECURRING)
                .contains(deadline(item).kind());
        return limited || reportTo(item) != null || item.has("product") ? Settlement.TASKS : Settlement.STANDING;
    }

    private static Settlement proposed(JsonNode item) {
        return SettlementProposal.of(kind(item), item.get("text").asString(), deadline(item), reportTo(item));
    }

    private static ItemKind kind(JsonNode item) {
        return ItemKind.valueOf(item.get("kind").asString());
    }

    private static ItemDeadline deadline(JsonNode item) {
        var kind = item.path("deadline").path("kind").asString("NONE");
        return new ItemDeadline(DeadlineKind.valueOf(kind), null, null);
    }

    private static @Nullable String reportTo(JsonNode item) {
        var reported = item.path("reportTo");
        return reported.isString() ? reported.asString() : null;
    }

    private static Iterable<Path> golds() throws IOException {
        try (var files = Files.list(SAMPLES)) {
            return new ArrayList<>(files.filter(file -> file.toString().endsWith(".gold.json"))
                    .sorted()
                    .toList());
        }
    }
}
