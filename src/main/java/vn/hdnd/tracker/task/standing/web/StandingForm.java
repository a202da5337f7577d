package vn.hdnd.tracker.task.standing.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.shared.FoldedText;
import vn.hdnd.tracker.task.FileChanges;
import vn.hdnd.tracker.task.standing.StandingAnswer;
import vn.hdnd.tracker.task.standing.StandingChoice;
import vn.hdnd.tracker.task.standing.StandingContent;
import vn.hdnd.tracker.task.standing.StandingLine;
import vn.hdnd.tracker.task.standing.StandingOrigin;

/**
 * The rows of a common report as they are typed.
 *
 * @param form made when the page was shown
 * @param version that it was shown over; -1, which compares with none, where it was not sent
 * @param fields for each standing duty {@code choice-…} and {@code words-…}
 */
public record StandingForm(UUID form, long version, Map<String, String> fields, FileChanges files) {

    static final int LONGEST = 10_000;

    static StandingForm blank(long version) {
        return new StandingForm(UUID.randomUUID(), version, Map.of(), FileChanges.NONE);
    }

    static StandingForm of(@Nullable UUID form, @Nullable Long version, Map<String, String> fields) {
        return new StandingForm(
                form == null ? UUID.randomUUID() : form, version == null ? -1 : version, fields, FileChanges.NONE);
    }

    StandingForm with(FileChanges changed) {
        return new StandingForm(form, version, fields, changed);
    }

    /** The rows with what was typed over them. */
    List<StandingLine> over(List<StandingLine> lines) {
        return lines.stream().map(line -> line.typed(answer(line.dutyId()))).toList();
    }

    StandingContent content(List<StandingLine> lines, StandingOrigin origin) {
        var answers = new HashMap<UUID, StandingAnswer>();
        for (var line : lines) {
            var answer = answer(line.dutyId());
            if (!answer.empty()) {
                answers.put(line.dutyId(), answer);
            }
        }
        return new StandingContent(form, version, answers, origin, files);
    }

    /** What stands in the way of sending, by row: message keys. */
    Map<UUID, String> faults(List<StandingLine> lines) {
        var faults = new HashMap<UUID, String>(tooLong(lines));
        for (var line : lines) {
            var answer = answer(line.dutyId());
            if (!answer.complete() || (answer.choice() == StandingChoice.SAME && !line.repeatable())) {
                faults.putIfAbsent(
                        line.dutyId(),
                        answer.choice() == StandingChoice.WORDS
                                ? "task.common.invalid.words"
                                : "task.common.invalid.choice");
            }
        }
        return faults;
    }

    /** What stands in the way even of a draft. */
    Map<UUID, String> tooLong(List<StandingLine> lines) {
        var faults = new HashMap<UUID, String>();
        for (var line : lines) {
            var words = answer(line.dutyId()).words();
            if (words != null && words.length() > LONGEST) {
                faults.put(line.dutyId(), "task.invalid.long");
            }
        }
        return faults;
    }

    private StandingAnswer answer(UUID duty) {
        var chosen = fields.get("choice-" + duty);
        var typed = fields.get("words-" + duty);
        var choice = Arrays.stream(StandingChoice.values())
                .filter(one -> one.name().equals(chosen))
                .findFirst()
                .orElse(null);
        var words =
                typed == null ? "" : FoldedText.nfc(typed.replace("\r\n", "\n").strip());
        return StandingAnswer.typed(choice, words.isEmpty() ? null : words);
    }
}
