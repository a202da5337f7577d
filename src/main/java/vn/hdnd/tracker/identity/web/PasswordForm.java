package vn.hdnd.tracker.identity.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The change of one's own password. */
record PasswordForm(
        @Nullable String current,
        @Nullable String chosen,
        @Nullable String repeated) {

    static PasswordForm empty() {
        return new PasswordForm(null, null, null);
    }

    String currentTyped() {
        return Objects.requireNonNullElse(current, "");
    }

    String chosenTyped() {
        return Objects.requireNonNullElse(chosen, "");
    }

    boolean isRepeated() {
        return chosenTyped().equals(repeated);
    }

    @Override
    public String toString() {
        return "PasswordForm";
    }
}
