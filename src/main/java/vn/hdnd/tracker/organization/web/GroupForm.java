package vn.hdnd.tracker.organization.web;

import jakarta.validation.constraints.NotBlank;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.organization.NewGroup;
import vn.hdnd.tracker.organization.Register;
import vn.hdnd.tracker.organization.RelativeLevel;
import vn.hdnd.tracker.organization.UnitKind;
import vn.hdnd.tracker.shared.Ids;
import vn.hdnd.tracker.shared.UnitId;

/**
 * A group as typed.
 *
 * @param submissionId of a form that makes one: the id that it will have
 * @param level of a rule; none for listed members
 * @param aliases one per line
 */
record GroupForm(
        @Nullable UUID submissionId,

        @NotBlank(message = "{organization.form.required}") @Nullable
        String name,

        @Nullable RelativeLevel level,
        @Nullable List<UnitKind> kinds,
        @Nullable List<UUID> members,
        @Nullable String aliases) {

    static GroupForm empty() {
        return new GroupForm(Ids.next(), null, RelativeLevel.COMMUNE, List.of(), List.of(), null);
    }

    static GroupForm of(NewGroup said) {
        return new GroupForm(
                null,
                said.name(),
                said.level(),
                said.kinds().stream().sorted().toList(),
                said.members().stream().map(UnitId::value).toList(),
                Lines.join(said.aliases()));
    }

    /** Only of a form without errors. What the chosen way does not use is left out. */
    NewGroup said() {
        var listed = members == null ? List.<UUID>of() : members;
        return new NewGroup(
                Objects.requireNonNull(name),
                level,
                level == null || kinds == null ? Set.of() : Set.copyOf(kinds),
                level == null ? listed.stream().map(UnitId::new).collect(Collectors.toSet()) : Set.of(),
                Lines.split(aliases));
    }

    /** What each field says, by the message key of its label. */
    Map<String, String> fields(Words words, Register register) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("organization.group.name", Lines.shown(name));
        fields.put("organization.group.level", level == null ? "" : words.level(level));
        fields.put(
                "organization.group.kinds",
                kinds == null ? "" : kinds.stream().map(words::kind).collect(Collectors.joining(", ")));
        fields.put(
                "organization.group.members",
                members == null
                        ? ""
                        : register.unitsById(members.stream().map(UnitId::new).toList()).values().stream()
                                .map(unit -> unit.shortName())
                                .collect(Collectors.joining(", ")));
        fields.put("organization.unit.aliases", String.join(" · ", Lines.split(aliases)));
        return fields;
    }
}
