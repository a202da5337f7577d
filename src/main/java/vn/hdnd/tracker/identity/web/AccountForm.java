package vn.hdnd.tracker.identity.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;
import vn.hdnd.tracker.identity.AccountQueries;
import vn.hdnd.tracker.identity.EmailAddress;
import vn.hdnd.tracker.identity.NewAccount;
import vn.hdnd.tracker.identity.RoleGrant;
import vn.hdnd.tracker.shared.AccountId;
import vn.hdnd.tracker.shared.Role;
import vn.hdnd.tracker.shared.UnitId;

/**
 * A person in the administrator's hands, new or known.
 *
 * @param submissionId the id that a new account will have
 * @param version of a known account, as it was shown
 * @param roles rows without role and unit are passed over
 */
record AccountForm(
        @NotNull UUID submissionId,
        @Nullable Long version,

        @Nullable @Size(max = 64, message = "{identity.refused.username}")
        String username,

        @Nullable
        @NotBlank(message = "{identity.accounts.nameMissing}")
        @Size(max = 120, message = "{identity.accounts.nameTooLong}")
        String name,

        @Nullable
        @Size(max = 254, message = "{identity.refused.email}")
        @Pattern(regexp = "\\s*(" + EmailAddress.PATTERN + ")\\s*", message = "{identity.refused.email}")
        String email,

        @Nullable List<RoleRow> roles) {

    private static final int BLANK_ROWS = 2;

    record RoleRow(
            @Nullable Role role,
            @Nullable UUID unit,
            @Nullable String position,
            @Nullable Boolean leads) {

        boolean isBlank() {
            return role == null && unit == null;
        }

        boolean isHalf() {
            return (role == null) != (unit == null);
        }
    }

    static AccountForm ofNobody() {
        return new AccountForm(AccountId.next().value(), null, null, null, null, List.of()).withBlankRows();
    }

    static AccountForm of(AccountQueries.Row row) {
        var roles = row.roles().stream()
                .map(held -> new RoleRow(held.role(), held.unit().value(), held.position(), held.leads()))
                .toList();
        return new AccountForm(row.id().value(), row.version(), row.username(), row.name(), row.email(), roles)
                .withBlankRows();
    }

    /** With room for more roles, however many were sent. */
    AccountForm withBlankRows() {
        var rows = new ArrayList<>(filled());
        for (var i = 0; i < BLANK_ROWS; i++) {
            rows.add(new RoleRow(null, null, null, null));
        }
        return new AccountForm(submissionId, version, username, name, email, rows);
    }

    boolean hasHalfRow() {
        return filled().stream().anyMatch(RoleRow::isHalf);
    }

    List<RoleGrant> grants() {
        var grants = new ArrayList<RoleGrant>();
        for (var row : filled()) {
            if (row.role() != null && row.unit() != null) {
                var position =
                        StringUtils.hasText(row.position()) ? row.position().strip() : null;
                var leads = row.role() == Role.UNIT_OFFICER && Boolean.TRUE.equals(row.leads());
                grants.add(new RoleGrant(row.role(), new UnitId(row.unit()), position, leads));
            }
        }
        return grants;
    }

    NewAccount person() {
        var typed = Objects.requireNonNullElse(username, "").strip().toLowerCase(Locale.ROOT);
        return new NewAccount(typed, nameTyped(), grants());
    }

    String nameTyped() {
        return Objects.requireNonNullElse(name, "");
    }

    private List<RoleRow> filled() {
        return roles == null
                ? List.of()
                : roles.stream().filter(row -> row != null && !row.isBlank()).toList();
    }
}
