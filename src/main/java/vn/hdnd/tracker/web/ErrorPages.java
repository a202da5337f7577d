package vn.hdnd.tracker.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/** What failed before or after a handler: in a filter, in the container, while a page was being written. */
@Controller
class ErrorPages implements ErrorController {

    private final Problems problems;

    ErrorPages(Problems problems) {
        this.problems = problems;
    }

    @RequestMapping("/error")
    @Allowed(open = true)
    Object failed(HttpServletRequest request, HttpServletResponse response) {
        var cause = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        var status = status(request, cause);
        return status.value() == 500
                ? problems.fault(cause, request, response)
                : problems.answer(status, request, response);
    }

    private static HttpStatusCode status(HttpServletRequest request, @Nullable Throwable cause) {
        for (var each = cause; each != null; each = each.getCause()) {
            if (each instanceof MaxUploadSizeExceededException
                    || each.getClass().getName().endsWith("SizeException")
                    || each.getClass().getName().endsWith("SizeLimitExceededException")) {
                return HttpStatus.CONTENT_TOO_LARGE;
            }
            if (each instanceof DataAccessResourceFailureException
                    || each instanceof CannotCreateTransactionException) {
                return HttpStatus.SERVICE_UNAVAILABLE;
            }
        }
        // Somebody typed the address of this page.
        var code = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return code == null ? HttpStatus.NOT_FOUND : HttpStatusCode.valueOf(code);
    }
}
