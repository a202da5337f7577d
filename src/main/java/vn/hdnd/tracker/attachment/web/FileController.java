package vn.hdnd.tracker.attachment.web;

import static vn.hdnd.tracker.shared.Role.CLERK;
import static vn.hdnd.tracker.shared.Role.COMMITTEE;
import static vn.hdnd.tracker.shared.Role.OFFICE_HEAD;
import static vn.hdnd.tracker.shared.Role.UNIT_OFFICER;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.hdnd.tracker.attachment.FileStore;
import vn.hdnd.tracker.attachment.OwnerKind;
import vn.hdnd.tracker.attachment.ReadableFiles;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.FileId;
import vn.hdnd.tracker.web.Allowed;

/** Evidence goes in as it is chosen, one file a request; files of all kinds come out as downloads. */
@RestController
class FileController {

    /** Even if a browser were talked into showing a file: no script, no frame, no request of it. */
    private static final String NOTHING_RUNS = "default-src 'none'; sandbox";

    private final FileStore files;
    private final ReadableFiles readable;

    FileController(FileStore files, ReadableFiles readable) {
        this.files = files;
        this.readable = readable;
    }

    @Allowed({CLERK, OFFICE_HEAD, COMMITTEE, UNIT_OFFICER})
    @PostMapping("/files")
    @ResponseStatus(HttpStatus.CREATED)
    UploadedFile upload(@RequestPart("file") MultipartFile file, Actor actor, Locale locale) throws IOException {
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        try (var content = file.getInputStream()) {
            return UploadedFile.of(files.store(name, content, OwnerKind.REPORT, actor.id()), locale);
        }
    }

    @Allowed({CLERK, OFFICE_HEAD, COMMITTEE, UNIT_OFFICER})
    @PostMapping("/files/{id}/discard")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discard(@PathVariable FileId id, Actor actor) {
        files.discard(id, actor.id());
    }

    @Allowed(everyone = true)
    @GetMapping("/files/{id}")
    ResponseEntity<Resource> download(@PathVariable FileId id, Actor actor) {
        var file = readable.find(id, actor);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.contentType()))
                .contentLength(file.size())
                .cacheControl(CacheControl.noStore().cachePrivate())
                .header(HttpHeaders.CONTENT_DISPOSITION, asAttachment(file.name()))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", NOTHING_RUNS)
                .body(new InputStreamResource(() -> files.read(id)));
    }

    /** The name twice, for readers of RFC 6266 and for those before it. */
    private static String asAttachment(String name) {
        return ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
