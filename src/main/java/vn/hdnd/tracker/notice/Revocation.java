package vn.hdnd.tracker.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * The paper by which a notice is revoked (thu hồi, hủy bỏ).
 *
 * @param number of the paper that revokes: 52/TB-HĐND
 * @param on the date that it bears
 */
@Embeddable
public record Revocation(
        @Column(name = "revoked_reason") String reason,
        @Column(name = "revoked_number") String number,
        @Column(name = "revoked_on") LocalDate on) {}
