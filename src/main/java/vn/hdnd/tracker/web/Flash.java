package vn.hdnd.tracker.web;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.hdnd.tracker.shared.Refused;

/**
 * One sentence that says what happened, shown by the frame of the page after a redirect.
 *
 * @param tone {@code done} or {@code late}
 * @param key message key
 * @param args what fills the message; each a text, a number or a date
 */
public record Flash(String tone, String key, List<Serializable> args) implements Serializable {

    /** The model attribute that the frame reads. */
    public static final String ATTRIBUTE = "flash";

    static final String DRAFTS_DONE = "draftDone";

    public Flash {
        args = List.copyOf(args);
    }

    /** The act was done. */
    public static void done(RedirectAttributes redirect, String key, Object... args) {
        redirect.addFlashAttribute(ATTRIBUTE, new Flash("done", key, carried(args)));
    }

    /** The act was not done, for this reason. */
    public static void refused(RedirectAttributes redirect, Refused refused) {
        redirect.addFlashAttribute(ATTRIBUTE, new Flash("late", refused.messageKey(), carried(refused.arguments())));
    }

    /**
     * What was typed into the form with this {@code data-draft} has been stored: the browser forgets its own copy. Call
     * it only after the act was done.
     */
    public static void draftDone(RedirectAttributes redirect, String draft) {
        redirect.addFlashAttribute(DRAFTS_DONE, draft);
    }

    private static List<Serializable> carried(Object... args) {
        return Arrays.stream(args)
                .map(arg -> arg instanceof Serializable plain ? plain : Objects.toString(arg, ""))
                .toList();
    }
}
