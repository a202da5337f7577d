package vn.hdnd.tracker.notification.web;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.hdnd.tracker.identity.Accounts;
import vn.hdnd.tracker.identity.Addressee;
import vn.hdnd.tracker.identity.Addressees;
import vn.hdnd.tracker.notification.Delivery;
import vn.hdnd.tracker.notification.NewsChoices;
import vn.hdnd.tracker.notification.Topic;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.Refused;
import vn.hdnd.tracker.web.Allowed;
import vn.hdnd.tracker.web.Crumb;
import vn.hdnd.tracker.web.Flash;

/** How a person wants to hear of each kind of news, and where mail reaches the person. */
@Controller
@RequestMapping("/account/notifications")
class ChoicesController {

    private final NewsChoices choices;
    private final Addressees addressees;
    private final Accounts accounts;
    private final MessageSource messages;

    ChoicesController(NewsChoices choices, Addressees addressees, Accounts accounts, MessageSource messages) {
        this.choices = choices;
        this.addressees = addressees;
        this.accounts = accounts;
        this.messages = messages;
    }

    @GetMapping
    @Allowed(everyone = true)
    String show(Actor actor, Model model) {
        var email = addressees.find(actor.id()).map(Addressee::email).orElse(null);
        return page(email, choices.of(actor.id()), actor, model);
    }

    /** Topics that were not sent, or with what is no choice, stay as they are. */
    @PostMapping
    @Allowed(everyone = true)
    String save(
            @RequestParam(defaultValue = "") String email,
            @RequestParam Map<String, String> fields,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        var wishes = wishes(fields, actor);
        try {
            accounts.receiveMailAt(actor.id(), email);
            choices.choose(actor.id(), wishes);
        } catch (Refused refused) {
            model.addAttribute("refused", refused.messageKey());
            var shown = choices.of(actor.id());
            shown.putAll(wishes);
            return page(email, shown, actor, model);
        }
        Flash.done(redirect, "notification.choices.saved");
        return "redirect:/account/notifications";
    }

    private static Map<Topic, Delivery> wishes(Map<String, String> fields, Actor actor) {
        var wishes = new EnumMap<Topic, Delivery>(Topic.class);
        for (var topic : Topic.of(actor)) {
            topic.choices().stream()
                    .filter(delivery -> delivery.name().equals(fields.get(topic.name())))
                    .forEach(delivery -> wishes.put(topic, delivery));
        }
        return wishes;
    }

    private String page(@Nullable String email, Map<Topic, Delivery> chosen, Actor actor, Model model) {
        model.addAttribute("email", email);
        model.addAttribute("topics", Topic.of(actor));
        model.addAttribute("chosen", chosen);
        model.addAttribute(
                "crumbs",
                List.of(
                        new Crumb(say("web.frame.account"), "/account"),
                        Crumb.here(say("notification.choices.title"))));
        return "notification/choices";
    }

    private String say(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
