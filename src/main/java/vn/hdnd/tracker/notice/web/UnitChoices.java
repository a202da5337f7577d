package vn.hdnd.tracker.notice.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.hdnd.tracker.notice.UnitMention;
import vn.hdnd.tracker.organization.Register;
import vn.hdnd.tracker.organization.UnitSummary;
import vn.hdnd.tracker.web.Choice;

/** What a field for units offers: groups first, then the units that can be given something, then what the item names. */
@Component
class UnitChoices {

    private final Labels labels;

    UnitChoices(Labels labels) {
        this.labels = labels;
    }

    List<Choice> of(List<UnitMention> mentioned, Register register) {
        var choices = new ArrayList<Choice>();
        register.groups()
                .forEach(group -> choices.add(new Choice(
                        "g:" + group.id(),
                        labels.say(
                                "notice.unit.group",
                                group.name(),
                                group.members().size()))));
        register.units().stream()
                .filter(UnitSummary::assignable)
                .forEach(unit -> choices.add(new Choice("u:" + unit.id(), unit.name())));
        mentioned.stream()
                .map(mention -> new Choice(UnitTokens.token(mention), words(mention, register)))
                .filter(choice ->
                        choices.stream().noneMatch(known -> known.value().equals(choice.value())))
                .forEach(choices::add);
        return choices;
    }

    /** Ended units, party bodies and unknown words stay choosable where the notice names them. */
    private String words(UnitMention mention, Register register) {
        if (mention.unit() != null) {
            return register.find(mention.unit()).map(UnitSummary::name).orElse(mention.asWritten());
        }
        return labels.say("notice.unit.unknown", mention.asWritten());
    }
}
