package vn.hdnd.tracker.notice.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.hdnd.tracker.document.ItemLabels;
import vn.hdnd.tracker.intake.DeadlineKind;
import vn.hdnd.tracker.intake.ItemKind;
import vn.hdnd.tracker.intake.MeetingKind;
import vn.hdnd.tracker.notice.ItemView;
import vn.hdnd.tracker.notice.UnitMention;
import vn.hdnd.tracker.organization.Register;
import vn.hdnd.tracker.organization.UnitRegister;
import vn.hdnd.tracker.organization.UnitSummary;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.NoticeId;
import vn.hdnd.tracker.shared.NoticeItemId;
import vn.hdnd.tracker.shared.Role;
import vn.hdnd.tracker.web.Choice;

/** Fills the model of the review page and of the pieces of it that are exchanged. */
@Component
class ReviewModel {

    /** Units that sound like words which the register does not know. */
    public record Suggestion(String words, List<UnitSummary> nearest) {}

    private final ReviewPages pages;
    private final UnitRegister register;
    private final UnitChoices units;
    private final Labels labels;

    ReviewModel(ReviewPages pages, UnitRegister register, UnitChoices units, Labels labels) {
        this.pages = pages;
        this.register = register;
        this.units = units;
        this.labels = labels;
    }

    /**
     * The page with this item open. What a failed form has put into the model already stays.
     *
     * @param open null: none
     */
    ReviewPage show(Model model, NoticeId id, @Nullable NoticeItemId open, Actor actor) {
        var units = register.open();
        var page = pages.load(id, open, units, actor);
        model.addAttribute("page", page);
        model.addAttribute("notice", page.notice());
        model.addAttribute("editable", page.notice().editable());
        model.addAttribute("writing", page.notice().writtenHere());
        model.addAttribute("head", actor.is(Role.OFFICE_HEAD));
        model.addAttribute("keepsUnits", actor.is(Role.ADMIN));
        model.addAttribute("adding", false);
        page.row(open).ifPresent(row -> {
            model.addAttribute("open", row.item().id());
            edit(model, row.item(), units);
        });
        header(model, page);
        crumbs(model, page);
        return page;
    }

    /** The unsettled item to go on with after this one. */
    @Nullable
    NoticeItemId next(NoticeId id, NoticeItemId after, Actor actor) {
        return pages.next(id, after, actor);
    }

    /** What the fields for units offer on the page that this model was filled for. */
    @SuppressWarnings("unchecked")
    List<Choice> unitChoices(Model model) {
        return (List<Choice>) Objects.requireNonNullElse(model.getAttribute("unitChoices"), List.of());
    }

    /** The editor of a new item behind this one; null: at the end. */
    void adding(Model model, @Nullable NoticeItemId after) {
        model.addAttribute("adding", true);
        model.addAttribute("after", after);
        places(model, after);
        if (!model.containsAttribute("newItem")) {
            model.addAttribute("newItem", NoticeItemId.next());
        }
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", ItemForm.EMPTY);
        }
        model.addAttribute("formVersion", 0L);
        choices(model, List.of(), register.open());
    }

    /** Where the new item may go, in a notice whose items are numbered by their places. */
    private static void places(Model model, @Nullable NoticeItemId after) {
        if (model.getAttribute("page") instanceof ReviewPage page
                && page.notice().writtenHere()) {
            var items = page.rows().stream().map(ReviewRow::item).toList();
            var behind = after == null && !items.isEmpty()
                    ? items.get(items.size() - 1).id()
                    : after;
            var next = new NextPlaces(items, page.notice().header().numbering());
            model.addAttribute("after", behind);
            model.addAttribute("places", next.behind(behind));
            if (!model.containsAttribute("depth")) {
                model.addAttribute("depth", next.usual(behind));
            }
        }
    }

    private void edit(Model model, ItemView item, Register register) {
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", ItemForm.of(item, Boolean.TRUE.equals(model.getAttribute("writing"))));
        }
        model.addAttribute("formVersion", item.version());
        model.addAttribute("sentences", Sentence.in(item.text()));
        model.addAttribute("suggestions", suggestions(item, register));
        model.addAttribute(
                "usualReasons",
                Stream.of(labels.say("notice.reason.usual").split("\\|"))
                        .map(String::strip)
                        .toList());
        choices(model, item.units(), register);
    }

    private void choices(Model model, List<UnitMention> mentioned, Register register) {
        model.addAttribute("unitChoices", units.of(mentioned, register));
        model.addAttribute("kindChoices", labels.choices("notice.kind.", ItemKind.values()));
        model.addAttribute("deadlineChoices", labels.choices("notice.deadline.", DeadlineKind.values()));
    }

    private static List<Suggestion> suggestions(ItemView item, Register register) {
        return item.units().stream()
                .filter(UnitMention::unknown)
                .map(mention -> new Suggestion(
                        mention.asWritten(),
                        register.resolve(mention.kind(), mention.level(), mention.asWritten()).nearest().stream()
                                .filter(UnitSummary::assignable)
                                .toList()))
                .distinct()
                .toList();
    }

    private void header(Model model, ReviewPage page) {
        if (!model.containsAttribute("header")) {
            model.addAttribute("header", HeaderForm.of(page.notice()));
        }
        model.addAttribute("meetingChoices", labels.choices("notice.meeting.", MeetingKind.values()));
        model.addAttribute("numberingChoices", labels.choices("notice.numbering.", ItemLabels.values()));
        model.addAttribute("capacities", HeaderForm.CAPACITIES);
    }

    private void crumbs(Model model, ReviewPage page) {
        var notice = page.notice();
        model.addAttribute(
                "crumbs",
                labels.crumbs("notice.place", notice.header().number(), "/notices/" + notice.id(), "notice.review"));
    }
}
