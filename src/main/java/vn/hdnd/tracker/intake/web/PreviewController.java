package vn.hdnd.tracker.intake.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import vn.hdnd.tracker.intake.NoticeReader;
import vn.hdnd.tracker.intake.ReadNotice;
import vn.hdnd.tracker.intake.UnreadableNotice;
import vn.hdnd.tracker.intake.UnreadableNotice.Reason;
import vn.hdnd.tracker.shared.Role;
import vn.hdnd.tracker.web.Allowed;

/** What would be read from a notice; saves nothing. */
@RestController
class PreviewController {

    private final NoticeReader reader;
    private final MessageSource messages;

    PreviewController(NoticeReader reader, MessageSource messages) {
        this.reader = reader;
        this.messages = messages;
    }

    /**
     * A notice as the part {@code file} of a form, or as a body of plain text.
     *
     * @throws MissingServletRequestPartException where a form has no such part
     */
    @PostMapping(
            path = "/api/v1/notices/preview",
            consumes = {MediaType.MULTIPART_FORM_DATA_VALUE, MediaType.TEXT_PLAIN_VALUE},
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Allowed({Role.CLERK, Role.OFFICE_HEAD})
    ReadNotice preview(
            @RequestPart(name = "file", required = false) @Nullable MultipartFile file, HttpServletRequest request)
            throws IOException, MissingServletRequestPartException {
        if (file != null) {
            if (file.getSize() > NoticeReader.LIMIT) {
                throw UnreadableNotice.tooLarge();
            }
            return reader.read(file.getBytes(), file.getOriginalFilename());
        }
        if (MediaType.MULTIPART_FORM_DATA.isCompatibleWith(
                MediaType.parseMediaType(String.valueOf(request.getContentType())))) {
            throw new MissingServletRequestPartException("file");
        }
        return reader.read(request.getInputStream().readNBytes((int) NoticeReader.LIMIT + 1), null);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unreadable(UnreadableNotice unreadable, Locale locale) {
        var status = unreadable.reason() == Reason.TOO_LARGE
                ? HttpStatus.CONTENT_TOO_LARGE
                : HttpStatus.UNPROCESSABLE_CONTENT;
        var detail = ProblemDetail.forStatusAndDetail(
                status, messages.getMessage(unreadable.messageKey(), unreadable.arguments(), locale));
        detail.setTitle(messages.getMessage("intake.refused.title", null, locale));
        detail.setProperty("code", unreadable.reason().code());
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(detail);
    }
}
