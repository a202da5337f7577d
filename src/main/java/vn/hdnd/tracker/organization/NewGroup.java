package vn.hdnd.tracker.organization;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.shared.UnitId;

/**
 * What is said of a group when it is made or edited: a rule (level and kinds) or listed members, never both.
 *
 * @param level null for listed members
 * @param kinds of the rule; empty for listed members
 * @param members listed; empty for a rule
 * @param aliases as written in papers
 */
public record NewGroup(
        String name, @Nullable RelativeLevel level, Set<UnitKind> kinds, Set<UnitId> members, List<String> aliases) {

    public NewGroup {
        kinds = Set.copyOf(kinds);
        members = Set.copyOf(members);
        aliases = List.copyOf(aliases);
    }

    public static NewGroup byRule(String name, RelativeLevel level, Set<UnitKind> kinds, String... aliases) {
        return new NewGroup(name, level, kinds, Set.of(), List.of(aliases));
    }

    public static NewGroup of(String name, Set<UnitId> members, String... aliases) {
        return new NewGroup(name, null, Set.of(), members, List.of(aliases));
    }
}
