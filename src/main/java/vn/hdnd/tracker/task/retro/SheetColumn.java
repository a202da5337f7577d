package vn.hdnd.tracker.task.retro;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.hdnd.tracker.shared.FoldedText;

/** What a column of a pasted sheet holds, with the folded words that head it. The first whose words fit a heading is it. */
public enum SheetColumn {
    UNIT("don vi|co quan|dia phuong|dia ban|^(xa|phuong|units?)\\b"),
    STATE("tinh trang|trang thai|status"),
    DAY("^(ngay|thoi gian|thoi diem|day|date|completed on)\\b(?!.*\\b(giao|han|ban hanh)\\b)"),
    NUMBER("van ban|ky hieu|so hieu|^paper"),
    OUTCOME("ket qua|ghi chu|result"),
    TASK("nhiem vu|noi dung|ket luan|^ma\\b|tasks?\\b");

    private final Pattern heading;

    SheetColumn(String heading) {
        this.heading = Pattern.compile(heading);
    }

    static Optional<SheetColumn> headed(String cell) {
        var words = FoldedText.fold(cell);
        return words.length() > 40
                ? Optional.empty()
                : Arrays.stream(values())
                        .filter(column -> column.heading.matcher(words).find())
                        .findFirst();
    }
}
