package vn.hdnd.tracker.organization.web;

import java.util.Arrays;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.hdnd.tracker.organization.AreaLevel;
import vn.hdnd.tracker.organization.Register;
import vn.hdnd.tracker.organization.RelativeLevel;
import vn.hdnd.tracker.organization.UnitKind;
import vn.hdnd.tracker.organization.UnitSummary;
import vn.hdnd.tracker.web.Choice;
import vn.hdnd.tracker.web.Crumb;

/** The words of these pages in the reader's language, and the choices made of them. */
@Component
class Words {

    private final MessageSource messages;

    Words(MessageSource messages) {
        this.messages = messages;
    }

    String of(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

    String kind(UnitKind kind) {
        return of("organization.kind." + kind);
    }

    String level(AreaLevel level) {
        return of("organization.areaLevel." + level);
    }

    String level(RelativeLevel level) {
        return of("organization.level." + level);
    }

    Crumb units() {
        return new Crumb(of("organization.place"), "/units");
    }

    List<Choice> kinds() {
        return Arrays.stream(UnitKind.values())
                .map(kind -> new Choice(kind.name(), kind(kind)))
                .toList();
    }

    List<Choice> areaLevels() {
        return Arrays.stream(AreaLevel.values())
                .map(level -> new Choice(level.name(), level(level)))
                .toList();
    }

    List<Choice> relativeLevels() {
        return Arrays.stream(RelativeLevel.values())
                .map(level -> new Choice(level.name(), level(level)))
                .toList();
    }

    static List<Choice> areas(Register register) {
        return register.areas().stream()
                .map(area -> new Choice(area.id().toString(), area.fullName()))
                .toList();
    }

    static List<Choice> units(List<UnitSummary> units) {
        return units.stream()
                .map(unit -> new Choice(unit.id().toString(), unit.name()))
                .toList();
    }
}
