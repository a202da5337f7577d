package vn.hdnd.tracker.intake;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.json.JsonMapper;
import vn.hdnd.tracker.intake.extraction.TextExtraction;
import vn.hdnd.tracker.intake.reading.NoticeParser;

/** Prints what is read from a notice, as the preview returns it: {@code PreviewCommand FILE}. */
public final class PreviewCommand {

    private PreviewCommand() {}

    public static void main(String[] args) throws Exception {
        var extracted = TextExtraction.read(Files.readAllBytes(Path.of(args[0])), args[0]);
        var read = new NoticeParser(UnitLookup.NONE).read(extracted.text()).by(extracted.origin());
        new PrintStream(System.out, true, StandardCharsets.UTF_8)
                .println(JsonMapper.builder()
                        .build()
                        .writerWithDefaultPrettyPrinter()
                        .writeValueAsString(read));
    }
}
