package vn.hdnd.tracker.task.standing.web;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import vn.hdnd.tracker.shared.FileId;
import vn.hdnd.tracker.task.FileChanges;

/**
 * The files of a form as they are sent.
 *
 * @param files ids of uploads that wait
 * @param dropped those of the report that are to go
 * @param upload files that came with the form itself
 */
record SentFiles(
        @Nullable List<FileId> files,
        @Nullable Set<FileId> dropped,
        @Nullable List<MultipartFile> upload) {

    List<FileId> waiting() {
        return Objects.requireNonNullElse(files, List.of());
    }

    Set<FileId> toGo() {
        return Objects.requireNonNullElse(dropped, Set.of());
    }

    FileChanges changes() {
        return new FileChanges(waiting(), toGo());
    }

    List<MultipartFile> parts() {
        return Objects.requireNonNullElse(upload, List.of());
    }
}
