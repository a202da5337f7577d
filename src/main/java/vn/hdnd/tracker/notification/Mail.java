package vn.hdnd.tracker.notification;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.shared.AccountId;

/**
 * A mail on its way.
 *
 * @param day of a digest; null for others
 */
record Mail(
        UUID id,
        AccountId recipient,
        MailKind kind,
        @Nullable LocalDate day) {}
