package vn.hdnd.tracker.organization.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.organization.AreaLevel;
import vn.hdnd.tracker.organization.NewArea;
import vn.hdnd.tracker.organization.Register;
import vn.hdnd.tracker.shared.AreaId;
import vn.hdnd.tracker.shared.Ids;

/**
 * An area as typed.
 *
 * @param submissionId of a form that makes one: the id that it will have
 * @param usualBodies of a form that makes one: makes its five usual bodies too
 */
record AreaForm(
        @Nullable UUID submissionId,

        @NotBlank(message = "{organization.form.required}") @Nullable
        String type,

        @NotBlank(message = "{organization.form.required}") @Nullable
        String name,

        @NotNull(message = "{organization.form.required}") @Nullable
        AreaLevel level,

        @Nullable UUID parent,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable Boolean usualBodies) {

    static AreaForm below(@Nullable AreaId host) {
        return new AreaForm(
                Ids.next(), null, null, AreaLevel.COMMUNE, host == null ? null : host.value(), null, null, true);
    }

    static AreaForm of(NewArea said) {
        var parent = said.parent();
        return new AreaForm(
                null,
                said.type(),
                said.name(),
                said.level(),
                parent == null ? null : parent.value(),
                said.validFrom(),
                said.validTo(),
                false);
    }

    /** Only of a form without errors. */
    NewArea said() {
        return new NewArea(
                Objects.requireNonNull(type),
                Objects.requireNonNull(name),
                Objects.requireNonNull(level),
                parent == null ? null : new AreaId(parent),
                validFrom,
                validTo);
    }

    /** What each field says, by the message key of its label. */
    Map<String, String> fields(Words words, Register register) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("organization.area.type", Lines.shown(type));
        fields.put("organization.area.name", Lines.shown(name));
        fields.put("organization.area.level", level == null ? "" : words.level(level));
        fields.put(
                "organization.area.parent",
                register.areas().stream()
                        .filter(one -> one.id().value().equals(parent))
                        .map(one -> one.fullName())
                        .findFirst()
                        .orElse(""));
        fields.put("organization.unit.validFrom", Lines.shown(validFrom));
        fields.put("organization.unit.validTo", Lines.shown(validTo));
        return fields;
    }
}
