package vn.hdnd.tracker.organization;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.shared.UnitGroupId;
import vn.hdnd.tracker.shared.UnitId;

/** A named set of units: by rule, or listed. */
@Entity
@Table(name = "unit_group")
class UnitGroup {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private UnitGroupId id;

    @Version
    private @Nullable Long version;

    private String name;

    @Enumerated(EnumType.STRING)
    private @Nullable RelativeLevel level;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]")
    private String[] kinds;

    @ElementCollection
    @CollectionTable(name = "unit_group_member", joinColumns = @JoinColumn(name = "group_id"))
    @AttributeOverride(name = "value", column = @Column(name = "unit_id"))
    private Set<UnitId> members = new LinkedHashSet<>();

    @ElementCollection
    @CollectionTable(name = "unit_group_alias", joinColumns = @JoinColumn(name = "group_id"))
    private Set<Alias> aliases = new LinkedHashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected UnitGroup() {}

    @SuppressWarnings("NullAway.Init")
    UnitGroup(UnitGroupId id, NewGroup said) {
        this.id = id;
        revise(said);
    }

    /** Says everything anew. */
    void revise(NewGroup said) {
        var byRule = said.level() != null;
        if (byRule && said.kinds().isEmpty()) {
            throw new OrganizationRefused("kinds", "organization.refused.group-kinds");
        }
        if (byRule ? !said.members().isEmpty() : !said.kinds().isEmpty()) {
            throw new OrganizationRefused("members", "organization.refused.group-both");
        }
        if (!byRule && said.members().isEmpty()) {
            throw new OrganizationRefused("members", "organization.refused.group-empty");
        }
        var newName = Typed.name("name", said.name());
        var wanted = Typed.aliases(said.aliases());
        name = newName;
        level = said.level();
        kinds = said.kinds().stream().sorted().map(Enum::name).toArray(String[]::new);
        members.retainAll(said.members());
        members.addAll(said.members());
        Typed.keep(aliases, wanted);
    }

    void alsoKnownAs(Alias known) {
        if (!known.folded().isEmpty() && aliases.stream().noneMatch(known::sameAs)) {
            aliases.add(known);
        }
    }

    /** Only a name that was learned: what was typed is for the form to take away. */
    void forget(Alias name) {
        aliases.removeIf(other -> other.learnedBy() != null && other.sameAs(name));
    }

    UnitGroupId id() {
        return id;
    }

    long version() {
        return version == null ? 0 : version;
    }

    /** Everything said of it, to be shown in a form. */
    NewGroup said() {
        return new NewGroup(
                name,
                level,
                Arrays.stream(kinds).map(UnitKind::valueOf).collect(Collectors.toSet()),
                members,
                aliases.stream().map(Alias::alias).sorted().toList());
    }
}
