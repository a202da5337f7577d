package vn.hdnd.tracker.notification.web;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.hdnd.tracker.notification.MailDesk;
import vn.hdnd.tracker.notification.MailQueries;
import vn.hdnd.tracker.notification.MailServer;
import vn.hdnd.tracker.organization.BaseAddress;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.NotFound;
import vn.hdnd.tracker.shared.Refused;
import vn.hdnd.tracker.shared.Role;
import vn.hdnd.tracker.web.Allowed;
import vn.hdnd.tracker.web.Crumb;
import vn.hdnd.tracker.web.Flash;

/** Mail as the administrator sees it: whether it is set up, what waits, what failed and why. Not what mails tell. */
@Controller
@RequestMapping("/settings/mail")
class MailController {

    private final MailQueries queries;
    private final MailDesk desk;
    private final MailServer server;
    private final BaseAddress address;
    private final MessageSource messages;
    private final Clock clock;

    MailController(
            MailQueries queries,
            MailDesk desk,
            MailServer server,
            BaseAddress address,
            MessageSource messages,
            Clock clock) {
        this.queries = queries;
        this.desk = desk;
        this.server = server;
        this.address = address;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping
    @Allowed(Role.ADMIN)
    String show(Model model) {
        return page(address.get(), model);
    }

    @PostMapping("/address")
    @Allowed(Role.ADMIN)
    String setAddress(@RequestParam(defaultValue = "") String address, Model model, RedirectAttributes redirect) {
        try {
            this.address.set(address);
        } catch (Refused refused) {
            model.addAttribute("refused", refused.messageKey());
            return page(address, model);
        }
        Flash.done(redirect, "notification.mail.addressSaved");
        return "redirect:/settings/mail";
    }

    @PostMapping("/test")
    @Allowed(Role.ADMIN)
    String test(Actor actor, RedirectAttributes redirect) {
        try {
            Flash.done(redirect, "notification.mail.testMade", desk.sendTest(actor));
        } catch (Refused refused) {
            Flash.refused(redirect, refused);
        }
        return "redirect:/settings/mail";
    }

    @PostMapping("/retry")
    @Allowed(Role.ADMIN)
    String retryAll(RedirectAttributes redirect) {
        Flash.done(redirect, "notification.mail.retried", desk.retryAll());
        return "redirect:/settings/mail";
    }

    @PostMapping("/{id}/retry")
    @Allowed(Role.ADMIN)
    String retry(@PathVariable UUID id, RedirectAttributes redirect) {
        if (!desk.retry(id)) {
            throw new NotFound("mail " + id);
        }
        Flash.done(redirect, "notification.mail.retried", 1);
        return "redirect:/settings/mail";
    }

    private String page(String typedAddress, Model model) {
        model.addAttribute("setUp", server.isSetUp());
        model.addAttribute("server", server.address());
        model.addAttribute("from", server.from());
        model.addAttribute("address", typedAddress);
        model.addAttribute("counts", queries.counts(clock.instant().minus(Duration.ofDays(1))));
        model.addAttribute("rows", queries.open());
        model.addAttribute(
                "crumbs",
                List.of(new Crumb(say("web.settings.title"), "/settings"), Crumb.here(say("notification.mail.title"))));
        return "notification/mail";
    }

    private String say(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
