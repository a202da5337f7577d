package vn.hdnd.tracker.attachment.web;

import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** A form that turns out unreadable only in a handler is answered where all others are: by {@link UnreadableForm}. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class UnreadableFormAdvice {

    @ExceptionHandler
    void unreadable(InvalidParameterException unreadable) {
        throw unreadable;
    }
}
