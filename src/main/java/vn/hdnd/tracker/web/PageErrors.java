package vn.hdnd.tracker.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import vn.hdnd.tracker.shared.NotFound;
import vn.hdnd.tracker.shared.Refused;
import vn.hdnd.tracker.shared.StaleVersion;

/** What a handler's exception means to the person who clicked. A module's own advice may come first. */
@ControllerAdvice
@Order(0)
class PageErrors {

    private final Problems problems;

    PageErrors(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    Object notFound(NotFound none, HttpServletRequest request, HttpServletResponse response) {
        return problems.answer(HttpStatus.NOT_FOUND, request, response);
    }

    @ExceptionHandler
    Object refused(Refused refused, HttpServletRequest request, HttpServletResponse response) {
        return problems.refused(refused, request, response);
    }

    @ExceptionHandler
    Object stale(OptimisticLockingFailureException late, HttpServletRequest request, HttpServletResponse response) {
        return problems.refused(new StaleVersion(), request, response);
    }

    @ExceptionHandler
    Object tooLarge(MaxUploadSizeExceededException large, HttpServletRequest request, HttpServletResponse response) {
        return problems.answer(HttpStatus.CONTENT_TOO_LARGE, request, response);
    }

    @ExceptionHandler({
        MethodArgumentTypeMismatchException.class,
        HttpMessageNotReadableException.class,
        BindException.class,
        MultipartException.class
    })
    Object unreadable(Exception sent, HttpServletRequest request, HttpServletResponse response) {
        return problems.answer(HttpStatus.BAD_REQUEST, request, response);
    }

    @ExceptionHandler({DataAccessResourceFailureException.class, CannotCreateTransactionException.class})
    Object databaseAway(Exception away, HttpServletRequest request, HttpServletResponse response) {
        return problems.answer(HttpStatus.SERVICE_UNAVAILABLE, request, response);
    }

    /** Answered where the filter chain answers it: by the sign-in page, or by 403. */
    @ExceptionHandler
    void denied(AccessDeniedException denied) {
        throw denied;
    }

    @ExceptionHandler
    void unknown(AuthenticationException unknown) {
        throw unknown;
    }

    /** Nobody is there to read an answer. */
    @ExceptionHandler
    void gone(AsyncRequestNotUsableException gone) {}

    @ExceptionHandler
    @Nullable
    Object other(Exception other, HttpServletRequest request, HttpServletResponse response) {
        if (response.isCommitted()) {
            return null;
        }
        return other instanceof ErrorResponse known && !known.getStatusCode().is5xxServerError()
                ? problems.answer(known.getStatusCode(), request, response)
                : problems.fault(other, request, response);
    }
}
