package vn.hdnd.tracker.attachment;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The kinds of files that are stored, by the ending of their name; whether the content fits is {@link Content}'s. */
enum FileType {
    JPG("image/jpeg", "jpg", "jpeg"),
    PNG("image/png", "png"),
    PDF("application/pdf", "pdf"),
    DOC("application/msword", "doc"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLS("application/vnd.ms-excel", "xls"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    ZIP("application/zip", "zip"),
    TXT("text/plain", "txt");

    private final String contentType;
    private final List<String> extensions;

    FileType(String contentType, String... extensions) {
        this.contentType = contentType;
        this.extensions = List.of(extensions);
    }

    static Optional<FileType> named(FileName name) {
        return Arrays.stream(values())
                .filter(type -> type.extensions.contains(name.extension()))
                .findFirst();
    }

    String contentType() {
        return contentType;
    }

    String extension() {
        return extensions.get(0);
    }

    List<String> extensions() {
        return extensions;
    }
}
