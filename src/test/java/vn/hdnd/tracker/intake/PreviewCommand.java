package vn.hdnd.tracker.intake;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.json.JsonMapper;

/** Prints what is read from a notice, as the preview returns it: {@code PreviewCommand FILE}. */
public final class PreviewCommand {

    private PreviewCommand() {}

    public static void main(String[] args) throws Exception {
        var read = new NoticeReader().read(Files.readAllBytes(Path.of(args[0])), args[0]);
        new PrintStream(System.out, true, StandardCharsets.UTF_8)
                .println(JsonMapper.builder()
                        .build()
                        .writerWithDefaultPrettyPrinter()
                        .writeValueAsString(read));
    }
}
