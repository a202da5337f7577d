package vn.hdnd.tracker.intake;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.hdnd.tracker.intake.extraction.TextExtraction;
import vn.hdnd.tracker.intake.reading.NoticeParser;

/**
 * How long texts take that no office writes: {@code HostileInputBenchmark [PART OF A NAME]}. Each is read at a quarter, a
 * half and the whole of its size; twice the size may take about twice the time, so that the last column stays near 2.
 * Time is that of the processor.
 */
public final class HostileInputBenchmark {

    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
    private static final String HEAD = """
            HỘI ĐỒNG NHÂN DÂN
            THỊ XÃ SÔNG TRÀ
            Số: 45/TB-HĐND
            Sông Trà, ngày 12 tháng 6 năm 2024
            THÔNG BÁO
            Kết luận của Thường trực HĐND thị xã tại phiên họp tháng 6 năm 2024
            Ngày 10/6/2024, Thường trực HĐND thị xã họp phiên thường kỳ.
            Thường trực HĐND thị xã kết luận như sau:
            """;

    /** What the reader's expressions begin with or go on with. */
    private static final String[] WORDS = {
        "đã",
        "được",
        "tuy vậy",
        "cần",
        "trước",
        "chậm nhất là",
        "thời hạn",
        "định kỳ",
        "hằng",
        "trong",
        "trong vòng 10 ngày",
        "đến hết",
        "các",
        "các xã,",
        "phòng",
        "Phòng",
        "Sở",
        "Ban",
        "UBND các",
        "giao",
        "đề nghị",
        "phối hợp chặt chẽ",
        "thống nhất với",
        "báo cáo kết quả",
        "gửi báo cáo",
        "đồng chí",
        "Đồng chí Lê",
        "Phó Chủ tịch",
        "hội nghị",
        "thứ hai,",
        "sau khi",
        "tại kỳ họp",
        "trước khi trình",
        "ngày 01 tháng",
        "ngày",
        "năm",
        "(Giao: X",
        "kế hoạch",
        "được giao",
        "Trung tâm",
        "Văn phòng",
        "Nơi nhận:",
        "TM. UBND",
        "Số: 1/",
        "HĐND",
        "- Ban Pháp chế",
        "cùng cấp",
        "hoàn thành"
    };

    private HostileInputBenchmark() {}

    private record Input(int size, IntFunction<String> text) {}

    public static void main(String[] args) {
        var wanted = args.length > 0 ? args[0] : "";
        read(inputs().values().iterator().next().text().apply(500));
        System.out.printf("%-28s %10s %10s %12s %14s%n", "input", "size", "chars", "ms", "times before");
        inputs().forEach((name, input) -> {
            if (name.contains(wanted)) {
                measure(name, input);
            }
        });
    }

    private static void measure(String name, Input input) {
        var before = 0.0;
        for (var size : new int[] {input.size() / 4, input.size() / 2, input.size()}) {
            var text = HEAD + input.text().apply(size);
            var start = CLOCK.getCurrentThreadCpuTime();
            read(text);
            var took = (CLOCK.getCurrentThreadCpuTime() - start) / 1e6;
            System.out.printf(
                    Locale.ROOT,
                    "%-28s %10d %10d %12.0f %14.1f%n",
                    name,
                    size,
                    text.length(),
                    took,
                    before == 0 ? 0 : took / before);
            before = took;
        }
    }

    private static void read(String text) {
        new NoticeParser(UnitLookup.NONE).read(TextExtraction.ofPasted(text));
    }

    private static Map<String, Input> inputs() {
        var inputs = new LinkedHashMap<String, Input>();
        inputs.put("tiny items", new Input(30_000, n -> times(n, "\n", i -> "- Rà soát " + i + ".")));
        inputs.put("numbered items", new Input(30_000, n -> times(n, "\n", i -> i % 99 + 1 + ". Rà soát.")));
        inputs.put(
                "places in a list", new Input(28_000, n -> "1. UBND các xã: " + times(n, ", ", i -> "Tân Khê") + "."));
        inputs.put(
                "units in a sentence",
                new Input(50_000, n -> "1. Giao " + times(n, ", ", i -> "Phòng Nội vụ") + " rà soát."));
        inputs.put(
                "units with semicolons",
                new Input(50_000, n -> "1. Đề nghị UBND chỉ đạo " + times(n, "; ", i -> "Phòng Nội vụ") + " rà soát."));
        inputs.put(
                "units, each assigned",
                new Input(30_000, n -> "1. " + times(n, ", ", i -> "giao UBND xã Tân Khê") + " rà soát."));
        inputs.put("committees in a list", new Input(50_000, n -> "1. Giao " + times(n, " và ", i -> "Ban Pháp chế")));
        inputs.put(
                "deadlines in a line",
                new Input(80_000, n -> "1. Rà soát " + times(n, ", ", i -> "trước ngày 31/11/2024")));
        inputs.put(
                "past deadlines in a line",
                new Input(80_000, n -> "1. Rà soát " + times(n, ", ", i -> "trước ngày 01/7/2014")));
        inputs.put(
                "deadlines, each an item",
                new Input(40_000, n -> times(n, "\n", i -> "- Báo cáo trước ngày 31/12/2024.")));
        inputs.put(
                "counted days", new Input(50_000, n -> "1. Rà soát " + times(n, ", ", i -> "trong 10 ngày kể từ khi")));
        inputs.put("one line of letters", new Input(1_900_000, "a"::repeat));
        inputs.put("one line of words", new Input(470_000, n -> "1. " + times(n, " ", i -> "rà")));
        inputs.put("one line of capitals", new Input(470_000, n -> "1. " + times(n, " ", i -> "RÀ")));
        inputs.put("one line of names", new Input(380_000, n -> "1. Sở " + times(n, " ", i -> "Khê")));
        inputs.put("one line of blanks", new Input(1_900_000, n -> "1. a" + " ".repeat(n) + "b"));
        inputs.put("one line of digits", new Input(1_900_000, n -> "1. trước ngày " + "1".repeat(n)));
        inputs.put("one line of commas", new Input(1_900_000, ","::repeat));
        inputs.put("one line of dots", new Input(1_900_000, n -> "1. a" + ".".repeat(n)));
        inputs.put("one line of stops", new Input(600_000, n -> "1. " + times(n, " ", i -> "A.")));
        inputs.put("one line of semicolons", new Input(600_000, n -> "1. " + times(n, " ", i -> "a;")));
        inputs.put("one line of bars", new Input(450_000, n -> times(n, " ", i -> "a |")));
        inputs.put("brackets", new Input(1_900_000, "("::repeat));
        inputs.put("dashes", new Input(900_000, n -> times(n, " ", i -> "-")));
        inputs.put("empty lines", new Input(1_900_000, n -> "1. a" + "\n".repeat(n) + "2. b"));
        inputs.put("page breaks", new Input(600_000, n -> times(n, "\f", i -> "a")));
        inputs.put("page numbers", new Input(200_000, n -> times(n, "\f", i -> String.valueOf(i))));
        inputs.put("lines that go on", new Input(90_000, n -> "1. " + times(n, "\n", i -> "rà soát các nội dung")));
        inputs.put(
                "labels, nested",
                new Input(
                        20_000,
                        n -> times(n, "\n", i -> new String[] {"A.", "I.", "1.", "a)", "-", "+"}[i % 6] + " Rà")));
        inputs.put(
                "labels, ever deeper",
                new Input(20_000, n -> times(n, "\n", i -> ".1".repeat(i % 40).replaceFirst("^", "1") + " Rà soát.")));
        inputs.put("labels alone", new Input(200_000, n -> times(n, "\n", i -> "1.")));
        inputs.put("dashes below headings", new Input(30_000, n -> times(n, "\n", i -> "- UBND các xã:\n+ Rà soát")));
        inputs.put(
                "table rows",
                new Input(
                        30_000,
                        n -> "STT | Nội dung | Chủ trì | Thời hạn\n"
                                + times(n, "\n", i -> i + " | Rà soát | Phòng Nội vụ | 30/6/2024")));
        inputs.put("persons", new Input(50_000, n -> times(n, ", ", i -> "đồng chí Lê Văn An, Chủ tịch HĐND")));
        inputs.put(
                "attendees", new Input(60_000, n -> "* Thành phần tham dự:\n" + times(n, "\n", i -> "- Lê Văn An;")));
        inputs.put("recipients", new Input(60_000, n -> "1. Rà soát.\nNơi nhận:\n" + times(n, "\n", i -> "- UBND;")));
        inputs.put(
                "signatures",
                new Input(40_000, n -> "1. Rà soát.\nNơi nhận: UBND.\n" + times(n, "\n", i -> "TM. UBND\nLê Văn An")));
        inputs.put("footnotes", new Input(40_000, n -> "1. Rà soát.\n" + times(n, "\n", i -> "[1] Nghị quyết.")));
        inputs.put("reports", new Input(100_000, n -> "1. " + times(n, " ", i -> "báo cáo kết quả")));
        inputs.put("coordination", new Input(100_000, n -> "1. Rà soát " + times(n, " ", i -> "phối hợp với")));
        inputs.put("words for subjects", new Input(100_000, n -> "1. " + times(n, " ", i -> "thường trực")));
        inputs.put("adverbials", new Input(300_000, n -> "1. Trong " + times(n, ", ", i -> "khi")));
        for (var word : WORDS) {
            inputs.put(
                    "the word " + word,
                    new Input(400_000 / (word.length() + 1), n -> "1. " + times(n, " ", i -> word)));
        }
        return inputs;
    }

    private static String times(int times, String between, IntFunction<String> part) {
        return IntStream.range(0, times).mapToObj(part).collect(Collectors.joining(between));
    }
}
