package vn.hdnd.tracker.organization;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.shared.AreaId;

/** An administrative area: thị xã Sông Trà, phường Bến Gỗ. */
@Entity
@Table(name = "area")
class Area {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private AreaId id;

    @Version
    private @Nullable Long version;

    private String type;

    private String name;

    @Enumerated(EnumType.STRING)
    private AreaLevel level;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "parent_id"))
    private @Nullable AreaId parent;

    private @Nullable LocalDate validFrom;

    private @Nullable LocalDate validTo;

    @SuppressWarnings("NullAway.Init")
    protected Area() {}

    @SuppressWarnings("NullAway.Init")
    Area(AreaId id, NewArea said, @Nullable Area parent) {
        this.id = id;
        revise(said, parent);
    }

    /** Says everything anew. A type repeated in the name is left out of it. */
    void revise(NewArea said, @Nullable Area above) {
        Validity.check(said.validFrom(), said.validTo());
        if (above != null && !said.level().below(above.level)) {
            throw new OrganizationRefused("parent", "organization.refused.parent-level", above.fullName());
        }
        var newType = Typed.name("type", said.type()).toLowerCase(Typed.VIETNAMESE);
        var newName = Typed.name("name", said.name());
        type = newType;
        name = newName.toLowerCase(Typed.VIETNAMESE).startsWith(newType + " ")
                ? newName.substring(newType.length() + 1)
                : newName;
        level = said.level();
        parent = above == null ? null : above.id;
        validFrom = said.validFrom();
        validTo = said.validTo();
    }

    AreaId id() {
        return id;
    }

    long version() {
        return version == null ? 0 : version;
    }

    String name() {
        return name;
    }

    String fullName() {
        return type + " " + name;
    }

    /** Everything said of it, to be shown in a form. */
    NewArea said() {
        return new NewArea(type, name, level, parent, validFrom, validTo);
    }
}
