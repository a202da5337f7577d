package vn.hdnd.tracker.identity;

import java.time.LocalDate;
import java.util.UUID;

/**
 * On which days a colleague is to act for somebody.
 *
 * @param submissionId made when the form was shown: sent twice, it is arranged once
 * @param from the first day, {@code until} the last
 */
public record NewSubstitution(UUID submissionId, LocalDate from, LocalDate until) {}
