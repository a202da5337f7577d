package vn.hdnd.tracker.attachment.web;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import vn.hdnd.tracker.attachment.UploadRefused;
import vn.hdnd.tracker.attachment.UploadRules;

/** Tells the script that uploads why a file was not taken (RFC 9457), in the reader's language. */
@RestControllerAdvice(assignableTypes = FileController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class UploadProblems {

    private final MessageSource messages;

    UploadProblems(MessageSource messages) {
        this.messages = messages;
    }

    @ExceptionHandler
    ProblemDetail refused(UploadRefused refused, Locale locale) {
        return problem(status(refused.reason()), refused.messageKey(), locale, refused.arguments());
    }

    @ExceptionHandler
    ProblemDetail largerThanAnyForm(MaxUploadSizeExceededException refused, Locale locale) {
        return problem(
                HttpStatus.CONTENT_TOO_LARGE,
                "attachment.refused.bodyTooLarge",
                locale,
                UploadRules.MAX_FILE_MEGABYTES);
    }

    @ExceptionHandler({MultipartException.class, MissingServletRequestPartException.class})
    ProblemDetail incomplete(Locale locale) {
        return problem(HttpStatus.UNPROCESSABLE_CONTENT, "attachment.refused.incomplete", locale);
    }

    private ProblemDetail problem(HttpStatus status, String key, Locale locale, Object... arguments) {
        return ProblemDetail.forStatusAndDetail(status, messages.getMessage(key, arguments, locale));
    }

    private static HttpStatus status(UploadRefused.Reason reason) {
        return switch (reason) {
            case TOO_LARGE -> HttpStatus.CONTENT_TOO_LARGE;
            case TYPE -> HttpStatus.UNSUPPORTED_MEDIA_TYPE;
            case CONTENT, TOO_MANY -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
    }
}
