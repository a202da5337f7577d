package vn.hdnd.tracker.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.hdnd.tracker.identity.SignInHint;
import vn.hdnd.tracker.identity.security.CurrentAccount;
import vn.hdnd.tracker.identity.security.FirstStart;
import vn.hdnd.tracker.identity.security.OwnPath;
import vn.hdnd.tracker.identity.security.SignInOutcome;
import vn.hdnd.tracker.web.Allowed;

/** The door. What is sent from it, {@code POST /login}, the filter chain answers. */
@Controller
class LoginController {

    private final FirstStart firstStart;
    private final CurrentAccount current;
    private final ObjectProvider<SignInHint> hint;

    LoginController(FirstStart firstStart, CurrentAccount current, ObjectProvider<SignInHint> hint) {
        this.firstStart = firstStart;
        this.current = current;
        this.hint = hint;
    }

    /**
     * @param next where the person was going
     * @param kept the session had ended while a form was filled in
     * @param again the page stood open for too long
     * @param out the person has just signed out
     */
    @GetMapping("/login")
    @Allowed(open = true)
    String login(
            @RequestParam(required = false) @Nullable String next,
            @RequestParam(required = false) @Nullable String kept,
            @RequestParam(required = false) @Nullable String again,
            @RequestParam(required = false) @Nullable String out,
            HttpServletRequest request,
            Model model) {
        if (firstStart.isDue()) {
            return "redirect:/setup";
        }
        var target = OwnPath.of(next).map(OwnPath::value);
        if (current.account().isPresent()) {
            return "redirect:" + target.orElse("/");
        }
        target.ifPresent(path -> model.addAttribute("next", path));
        SignInOutcome.takeRefusal(request).ifPresent(refusal -> model.addAttribute("refusal", refusal));
        model.addAttribute("note", note(kept, again, out));
        hint.ifAvailable(shown -> model.addAttribute("hint", shown).addAttribute("broad", true));
        return "identity/login";
    }

    private static @Nullable String note(@Nullable String kept, @Nullable String again, @Nullable String out) {
        if (kept != null) {
            return "identity.signIn.kept";
        }
        if (again != null) {
            return "identity.signIn.again";
        }
        return out != null ? "identity.signIn.out" : null;
    }
}
