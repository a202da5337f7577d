package vn.hdnd.tracker.notice.web;

import java.util.ArrayList;
import java.util.List;
import vn.hdnd.tracker.notice.UnitMention;
import vn.hdnd.tracker.notice.UnitMention.Part;
import vn.hdnd.tracker.organization.Register;
import vn.hdnd.tracker.shared.NotFound;
import vn.hdnd.tracker.shared.Refused;
import vn.hdnd.tracker.shared.UnitGroupId;
import vn.hdnd.tracker.shared.UnitId;

/**
 * Units and groups as a form sends them: {@code u:<id>} a unit, {@code g:<id>} a group, {@code w:<words>} words that the
 * register does not know. What stays keeps the words of the notice.
 */
final class UnitTokens {

    /** A form names at most this many units for one part. */
    private static final int MOST = 500;

    private final List<UnitMention> before;
    private final Register register;

    UnitTokens(List<UnitMention> before, Register register) {
        this.before = before;
        this.register = register;
    }

    static List<String> of(List<UnitMention> mentions, Part part) {
        return mentions.stream()
                .filter(mention -> mention.part() == part)
                .map(UnitTokens::token)
                .distinct()
                .toList();
    }

    static String token(UnitMention mention) {
        if (mention.unit() != null) {
            return "u:" + mention.unit();
        }
        return mention.group() != null ? "g:" + mention.group() : "w:" + mention.asWritten();
    }

    /**
     * @param resolve unknown words and the unit that they mean, {@code u:<id>@words}; or empty
     * @throws Refused if a token means nothing
     */
    List<UnitMention> mentions(List<String> leads, List<String> coordinators, String resolve) {
        var said = new ArrayList<UnitMention>();
        addAll(said, Part.LEAD, leads);
        addAll(said, Part.COORDINATE, coordinators);
        var at = resolve.indexOf('@');
        return at < 0 ? List.copyOf(said) : resolved(said, resolve.substring(0, at), resolve.substring(at + 1));
    }

    private List<UnitMention> resolved(List<UnitMention> said, String token, String words) {
        return said.stream()
                .map(mention -> mention.unknown() && mention.asWritten().equals(words)
                        ? mention.meaning(added(mention.part(), token))
                        : mention)
                .toList();
    }

    private void addAll(List<UnitMention> said, Part part, List<String> tokens) {
        if (tokens.size() > MOST) {
            throw new Refused("notice.refused.unknownUnit");
        }
        // In the order of the notice first, then what was added.
        before.stream()
                .filter(mention -> mention.part() == part && tokens.contains(token(mention)))
                .forEach(said::add);
        tokens.stream()
                .distinct()
                .filter(token -> before.stream()
                        .noneMatch(old -> old.part() == part && token(old).equals(token)))
                .map(token -> added(part, token))
                .forEach(said::add);
    }

    private UnitMention added(Part part, String token) {
        var elsewhere = before.stream().filter(old -> token(old).equals(token)).findFirst();
        if (elsewhere.isPresent()) {
            var old = elsewhere.get();
            return new UnitMention(part, old.asWritten(), old.kind(), old.level(), null, old.unit(), old.group());
        }
        try {
            return switch (token.substring(0, Math.min(2, token.length()))) {
                case "u:" -> unit(part, UnitId.of(token.substring(2)));
                case "g:" -> group(part, UnitGroupId.of(token.substring(2)));
                default -> throw new Refused("notice.refused.unknownUnit");
            };
        } catch (IllegalArgumentException | NotFound unknown) {
            throw new Refused("notice.refused.unknownUnit");
        }
    }

    private UnitMention unit(Part part, UnitId id) {
        var unit = register.unit(id);
        return new UnitMention(part, unit.name(), unit.kind(), unit.level(), null, id, null);
    }

    private UnitMention group(Part part, UnitGroupId id) {
        return new UnitMention(part, register.group(id).name(), null, null, null, null, id);
    }
}
