package vn.hdnd.tracker.organization.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.organization.NewUnit;
import vn.hdnd.tracker.organization.Register;
import vn.hdnd.tracker.organization.UnitKind;
import vn.hdnd.tracker.shared.AreaId;
import vn.hdnd.tracker.shared.Ids;
import vn.hdnd.tracker.shared.UnitId;

/**
 * A unit as typed.
 *
 * @param submissionId of a form that makes one: the id that it will have
 * @param aliases one per line
 */
record UnitForm(
        @Nullable UUID submissionId,

        @NotNull(message = "{organization.form.required}") @Nullable
        UnitKind kind,

        @NotNull(message = "{organization.form.required}") @Nullable
        UUID area,

        @NotBlank(message = "{organization.form.required}") @Nullable
        String name,

        @Nullable String shortName,
        @Nullable String code,
        @Nullable String agencyCode,
        @Nullable UUID reportsThrough,
        @Nullable String head,
        @Nullable String phone,
        @Nullable String email,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String aliases) {

    static UnitForm empty(@Nullable UUID area, @Nullable String name) {
        return new UnitForm(Ids.next(), null, area, name, null, null, null, null, null, null, null, null, null, null);
    }

    static UnitForm of(NewUnit said) {
        var through = said.reportsThrough();
        return new UnitForm(
                null,
                said.kind(),
                said.area().value(),
                said.name(),
                said.shortName(),
                said.code(),
                said.agencyCode(),
                through == null ? null : through.value(),
                said.head(),
                said.phone(),
                said.email(),
                said.validFrom(),
                said.validTo(),
                Lines.join(said.aliases()));
    }

    /** Only of a form without errors. */
    NewUnit said() {
        return new NewUnit(
                Objects.requireNonNull(kind),
                new AreaId(Objects.requireNonNull(area)),
                Objects.requireNonNull(name),
                shortName,
                code,
                agencyCode,
                reportsThrough == null ? null : new UnitId(reportsThrough),
                phone,
                email,
                head,
                validFrom,
                validTo,
                Lines.split(aliases));
    }

    /** What each field says, by the message key of its label. */
    Map<String, String> fields(Words words, Register register) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("organization.unit.kind", kind == null ? "" : words.kind(kind));
        fields.put(
                "organization.unit.area",
                register.areas().stream()
                        .filter(one -> one.id().value().equals(area))
                        .map(one -> one.fullName())
                        .findFirst()
                        .orElse(""));
        fields.put("organization.unit.name", Lines.shown(name));
        fields.put("organization.unit.shortName", Lines.shown(shortName));
        fields.put("organization.unit.code", Lines.shown(code));
        fields.put("organization.unit.agencyCode", Lines.shown(agencyCode));
        fields.put(
                "organization.unit.reportsThrough",
                reportsThrough == null
                        ? ""
                        : register.find(new UnitId(reportsThrough))
                                .map(unit -> unit.name())
                                .orElse(""));
        fields.put("organization.unit.head", Lines.shown(head));
        fields.put("organization.unit.phone", Lines.shown(phone));
        fields.put("organization.unit.email", Lines.shown(email));
        fields.put("organization.unit.validFrom", Lines.shown(validFrom));
        fields.put("organization.unit.validTo", Lines.shown(validTo));
        fields.put("organization.unit.aliases", String.join(" · ", Lines.split(aliases)));
        return fields;
    }
}
