package vn.hdnd.tracker.notice.web;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.hdnd.tracker.notice.ChainQueries;
import vn.hdnd.tracker.notice.NoticeFollowing;
import vn.hdnd.tracker.notice.NoticeSheet;
import vn.hdnd.tracker.notice.versions.Comparison;
import vn.hdnd.tracker.notice.versions.ItemChange;
import vn.hdnd.tracker.notice.versions.Pairings;
import vn.hdnd.tracker.notice.versions.ReplacementPanel;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.NoticeId;
import vn.hdnd.tracker.shared.NoticeItemId;
import vn.hdnd.tracker.shared.Refused;
import vn.hdnd.tracker.shared.Role;
import vn.hdnd.tracker.web.Allowed;
import vn.hdnd.tracker.web.Flash;

/** What a draft is to an earlier notice: which one it names, which items correspond, what becomes of its open work. */
@Controller
@RequestMapping("/notices/{id}/following")
class FollowingController {

    private final ReviewPages pages;
    private final ChainQueries chains;
    private final Pairings pairings;
    private final ItemWords words;
    private final NoticeFollowing following;
    private final List<ReplacementPanel> contracts;
    private final Labels labels;

    FollowingController(
            ReviewPages pages,
            ChainQueries chains,
            Pairings pairings,
            ItemWords words,
            NoticeFollowing following,
            List<ReplacementPanel> contracts,
            Labels labels) {
        this.pages = pages;
        this.chains = chains;
        this.pairings = pairings;
        this.words = words;
        this.following = following;
        this.contracts = contracts;
        this.labels = labels;
    }

    /** What another module shows here. */
    public record Filled(String template, String fragment, Object shown) {

        static Filled of(ReplacementPanel contract, Object shown) {
            var named = contract.fragment().split("::", 2);
            return new Filled(named[0].strip(), named[1].strip(), shown);
        }
    }

    /** @param pair the item whose counterpart is to be chosen */
    @GetMapping
    @Allowed({Role.CLERK, Role.OFFICE_HEAD})
    String show(
            @PathVariable NoticeId id,
            @RequestParam(required = false) @Nullable NoticeItemId pair,
            Actor actor,
            Model model) {
        var notice = pages.sheet(id, actor);
        if (notice.status().published()) {
            return "redirect:/notices/" + id + "/versions";
        }
        model.addAttribute("notice", notice);
        model.addAttribute("editable", notice.editable());
        model.addAttribute("inForce", chains.inForce(actor));
        var earlier = notice.earlier();
        if (earlier != null) {
            compare(model, earlier, id, pair, actor);
        }
        model.addAttribute(
                "crumbs",
                labels.crumbs(
                        "notice.place", notice.header().number(), "/notices/" + id + "/review", "notice.following"));
        return "notice/following";
    }

    /** Names another notice, or none where the form says so. */
    @PostMapping
    @Allowed({Role.CLERK, Role.OFFICE_HEAD})
    String relate(
            @PathVariable NoticeId id,
            @RequestParam(defaultValue = "-1") long version,
            @ModelAttribute FollowsForm form,
            Actor actor,
            RedirectAttributes redirect) {
        try {
            following.relate(id, version, form.follows(), actor);
            Flash.done(redirect, form.follows() == null ? "notice.said.unrelated" : "notice.said.related");
        } catch (Refused refused) {
            Flash.refused(redirect, refused);
        }
        return "redirect:/notices/" + id + "/following";
    }

    /** @param earlier the item to which {@code item} corresponds; absent: to none */
    @PostMapping("/pairs")
    @Allowed({Role.CLERK, Role.OFFICE_HEAD})
    String pair(
            @PathVariable NoticeId id,
            @RequestParam NoticeItemId item,
            @RequestParam(required = false) @Nullable UUID earlier,
            Actor actor,
            RedirectAttributes redirect) {
        try {
            following.pair(item, earlier == null ? null : new NoticeItemId(earlier), actor);
            Flash.done(redirect, "notice.said.paired");
        } catch (Refused refused) {
            Flash.refused(redirect, refused);
        }
        return "redirect:/notices/" + id + "/following#item-" + item;
    }

    private void compare(
            Model model, NoticeSheet.Earlier earlier, NoticeId id, @Nullable NoticeItemId pair, Actor actor) {
        var pairing = pairings.of(earlier.id(), id);
        var changes = Comparison.of(pairing.earlierItems(), pairing.laterItems(), pairing.pairs(), words);
        model.addAttribute("pairing", pairing);
        model.addAttribute("changes", changes);
        model.addAttribute(
                "open",
                changes.stream()
                        .map(ItemChange::after)
                        .filter(Objects::nonNull)
                        .filter(item -> item.id().equals(pair))
                        .findFirst()
                        .orElse(null));
        model.addAttribute(
                "filled",
                earlier.replaced()
                        ? contracts.stream()
                                .map(contract -> Filled.of(contract, contract.load(pairing, actor)))
                                .toList()
                        : List.of());
    }
}
