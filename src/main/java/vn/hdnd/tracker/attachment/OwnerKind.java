package vn.hdnd.tracker.attachment;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a file can hang on, and what may hang there. */
public enum OwnerKind {
    /** The source file of a notice of conclusions. */
    NOTICE(List.of(FileType.TXT, FileType.DOCX, FileType.DOC, FileType.PDF, FileType.JPG, FileType.PNG)),
    /** Evidence of a progress report. */
    REPORT(evidence()),
    /** What comes with a directive or a comment: the scan of a margin note, a draft. */
    REMARK(evidence()),
    /** Evidence of a report that has not left its unit yet. */
    UNSENT_REPORT(evidence()),
    /** What a task gives to be filled in. */
    TASK(evidence()),
    /** What comes with a common report. */
    STANDING_REPORT(evidence()),
    /** What a unit wants to send with a common report, and has not. */
    STANDING_DRAFT(evidence());

    private final List<FileType> types;

    OwnerKind(List<FileType> types) {
        this.types = types;
    }

    private static List<FileType> evidence() {
        return List.of(
                FileType.JPG,
                FileType.PNG,
                FileType.PDF,
                FileType.DOC,
                FileType.DOCX,
                FileType.XLS,
                FileType.XLSX,
                FileType.ZIP);
    }

    boolean accepts(FileType type) {
        return types.contains(type);
    }

    Set<String> contentTypes() {
        return types.stream().map(FileType::contentType).collect(Collectors.toUnmodifiableSet());
    }

    /** The accepted types for people: {@code jpg, png, pdf}. */
    public String extensions() {
        return types.stream().map(FileType::extension).collect(Collectors.joining(", "));
    }

    /** The accepted types for the {@code accept} attribute of a file field. */
    public String accept() {
        return types.stream()
                .flatMap(type -> type.extensions().stream())
                .map(extension -> "." + extension)
                .collect(Collectors.joining(","));
    }
}
