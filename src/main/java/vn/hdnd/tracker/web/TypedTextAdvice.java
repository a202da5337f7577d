package vn.hdnd.tracker.web;

import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/** Hands every handler its texts as {@link TypedText} cleans them, in forms and in addresses. */
@ControllerAdvice
class TypedTextAdvice {

    @InitBinder
    void clean(WebDataBinder binder) {
        binder.registerCustomEditor(String.class, new TypedText());
    }
}
