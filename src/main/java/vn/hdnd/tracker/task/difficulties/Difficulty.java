package vn.hdnd.tracker.task.difficulties;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The "khó khăn, đề xuất" of one report.
 *
 * @param reportedOn in Vietnam
 * @param areaName the locality of the unit
 * @param words as they were reported
 */
public record Difficulty(
        UUID reportId,
        UUID assignmentId,
        LocalDate reportedOn,
        String unitName,
        String areaName,
        String code,
        String title,
        String words) {}
