package vn.hdnd.tracker.identity.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.identity.FirstSetUp;
import vn.hdnd.tracker.organization.AreaLevel;

/** What the register starts with. */
record SetupForm(
        @Nullable @NotBlank(message = "{identity.setup.missing}")
        String code,

        @Nullable @NotBlank(message = "{identity.setup.missing}") @Size(max = 40, message = "{identity.setup.tooLong}")
        String areaType,

        @Nullable @NotBlank(message = "{identity.setup.missing}") @Size(max = 120, message = "{identity.setup.tooLong}")
        String areaName,

        @Nullable @NotNull(message = "{identity.setup.missing}")
        AreaLevel level,

        @Nullable @NotBlank(message = "{identity.setup.missing}") @Size(max = 120, message = "{identity.setup.tooLong}")
        String name,

        @Nullable
        @NotBlank(message = "{identity.setup.missing}")
        @Size(max = 64, message = "{identity.refused.username}")
        String username,

        @Nullable String chosen,
        @Nullable String repeated) {

    static SetupForm empty() {
        return new SetupForm(null, null, null, null, null, null, null, null);
    }

    boolean isRepeated() {
        return Objects.requireNonNullElse(chosen, "").equals(repeated);
    }

    String codeTyped() {
        return Objects.requireNonNullElse(code, "");
    }

    /** Of a form without faults. */
    FirstSetUp.Beginning beginning() {
        return new FirstSetUp.Beginning(
                Objects.requireNonNull(username).strip().toLowerCase(Locale.ROOT),
                Objects.requireNonNull(name),
                Objects.requireNonNullElse(chosen, ""),
                Objects.requireNonNull(areaType).strip().toLowerCase(Locale.forLanguageTag("vi")),
                Objects.requireNonNull(areaName).strip(),
                Objects.requireNonNull(level));
    }

    @Override
    public String toString() {
        return "SetupForm";
    }
}
